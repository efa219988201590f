package id.laju.permohonan;

import id.laju.layanan.KelompokParameter;
import id.laju.layanan.LayananService;
import id.laju.layanan.PilihanParameter;
import id.laju.pelanggan.PenggunaLogin;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Demo customers at work, and requests in the states the tests start from. */
@Component
class AlatPermohonan {

    static final String GARAM = "Garam Konsumsi Beryodium";
    static final String BOTOL = "Botol / Preform / Lembaran PET";
    static final String BPOM = "Peraturan BPOM No 20 Tahun 2019";

    private final UserDetailsService akun;
    private final DrafService draf;
    private final SampelService sampel;
    private final LayananService layanan;
    private final JdbcTemplate sql;

    AlatPermohonan(UserDetailsService akun, DrafService draf, SampelService sampel, LayananService layanan, JdbcTemplate sql) {
        this.akun = akun;
        this.draf = draf;
        this.sampel = sampel;
        this.layanan = layanan;
        this.sql = sql;
    }

    PenggunaLogin argon() {
        return orang("argonmulia3508");
    }

    /** Colleague at the same company without the role pemohon. */
    PenggunaLogin keuanganArgon() {
        return orang("keuangan.argon");
    }

    /** Another company at another balai. */
    PenggunaLogin kapuas() {
        return orang("kapuassegar4088");
    }

    PenggunaLogin orang(String username) {
        return (PenggunaLogin) akun.loadUserByUsername(username);
    }

    /** A draft with a filled header; its service is the small process of the tests. */
    long draf(PenggunaLogin saya) {
        long id = draf.buat(saya, "pengujian");
        sql.update("update permohonan set layanan = 'permohonan-tiruan' where id = ?", id);
        draf.simpan(saya, id, data(draf.ambil(saya, id).versi()));
        return id;
    }

    /** With one sample of salt and two parameters. */
    long drafLengkap(PenggunaLogin saya) {
        long id = draf(saya);
        sampel.tambah(saya, id, garam(saya, 2, versi(saya, id)));
        return id;
    }

    int banyakBerkas(long id) {
        return sql.queryForObject("select count(*) from permohonan_berkas where permohonan_id = ?", Integer.class, id);
    }

    int versi(PenggunaLogin saya, long id) {
        return draf.ambil(saya, id).versi();
    }

    IsianPermohonan data(Integer versi) {
        return data("ID", versi);
    }

    IsianPermohonan data(String bahasa, Integer versi) {
        return new IsianPermohonan(bahasa, "LSPro BBKK", "PT Argon Mulia", "Jalan Raya Bogor Km 27 No. 8, Ciracas", true, null, "Anita Rahayu",
            "0811-0000-3508", "Manajer Mutu", "anita@argonmulia.example.id", true, "SEDERHANA", "DIMUSNAHKAN", false, "BAWA_SENDIRI", "AMBIL", 1, versi);
    }

    IsianSampel garam(PenggunaLogin saya, int banyakParameter, Integer versi) {
        List<Long> parameter = parameter(saya.satker(), GARAM, "SNI 3556:2016").stream().filter(PilihanParameter::bisaDipilih)
            .map(PilihanParameter::id).limit(banyakParameter).toList();
        return new IsianSampel(produk(saya.satker(), GARAM), standar(saya.satker(), GARAM, "SNI 3556:2016"), parameter, "Garam Meja", null,
            "Kristal", "Halus", null, "LOT-7", "<p>Simpan <b>kering</b><script>alert(1)</script></p>", null, null, null, versi);
    }

    IsianSampel botol(PenggunaLogin saya, Integer versi) {
        return new IsianSampel(produk(saya.satker(), BOTOL), standar(saya.satker(), BOTOL, BPOM), List.of(), "Botol Madu", null, "Argon", null,
            null, null, null, "PET", "botol", "600 mL", versi);
    }

    long produk(String satker, String nama) {
        return layanan.produk(satker).stream().filter(p -> p.nama().equals(nama)).findFirst().orElseThrow().id();
    }

    long standar(String satker, String produk, String kode) {
        return layanan.standar(satker, produk(satker, produk), LocalDate.now()).stream().filter(s -> s.kode().equals(kode)).findFirst().orElseThrow().id();
    }

    List<PilihanParameter> parameter(String satker, String produk, String kode) {
        return layanan.kelompokParameter(satker, produk(satker, produk), standar(satker, produk, kode), LocalDate.now()).stream()
            .map(KelompokParameter::isi).flatMap(List::stream).toList();
    }
}
