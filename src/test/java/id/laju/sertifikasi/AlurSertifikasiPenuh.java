package id.laju.sertifikasi;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.JawabanService;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.BayarService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A certification of PT Argon Mulia on its real spine, from Kirim Dokumen until it is paid, and the issue of its certificate, as the real people would do it. */
@Component
public class AlurSertifikasiPenuh {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final AtomicLong KODE = new AtomicLong(829700000000000L);

    private final AlatSertifikasi alat;
    private final AlurSertifikasi sertifikasi;
    private final AlurSpk spk;
    private final KirimService kirim;
    private final KonfirmasiAuditService konfirmasi;
    private final SpkService semuaSpk;
    private final PenawaranService penawaran;
    private final JawabanService jawaban;
    private final PermohonanService permohonan;
    private final BayarService bayar;
    private final ContohLhu kunci;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final Orang orang;
    private final JdbcTemplate sql;
    private final Clock jam;
    private List<String> ada = List.of();

    AlurSertifikasiPenuh(AlatSertifikasi alat, AlurSertifikasi sertifikasi, AlurSpk spk, KirimService kirim, KonfirmasiAuditService konfirmasi, SpkService semuaSpk, PenawaranService penawaran,
            JawabanService jawaban, PermohonanService permohonan, BayarService bayar, ContohLhu kunci, SuratTte tte, SiapaBekerja siapa, Orang orang, JdbcTemplate sql, Clock jam) {
        this.alat = alat;
        this.sertifikasi = sertifikasi;
        this.spk = spk;
        this.kirim = kirim;
        this.konfirmasi = konfirmasi;
        this.semuaSpk = semuaSpk;
        this.penawaran = penawaran;
        this.jawaban = jawaban;
        this.permohonan = permohonan;
        this.bayar = bayar;
        this.kunci = kunci;
        this.tte = tte;
        this.siapa = siapa;
        this.orang = orang;
        this.sql = sql;
        this.jam = jam;
    }

    public PenggunaLogin pelanggan() {
        return alat.argon();
    }

    /** Everything is filled in; it only has to be sent. */
    public long draf() {
        ada = profil();
        return alat.lengkap(pelanggan());
    }

    /** The same for green industry. */
    public long drafHijau() {
        ada = profil();
        return alat.lengkapHijau(pelanggan());
    }

    /** The same for a management system of three sites. */
    public long drafSistem() {
        return alat.lengkapSistem(pelanggan());
    }

    /** Kirim Dokumen. */
    public Permohonan kirim() {
        return kirim(draf());
    }

    public Permohonan kirim(long id) {
        orang.sebagai(pelanggan().username(), () -> {
            kirim.kirim(pelanggan(), id, permohonan.ambil(id).versi());
            return null;
        });
        profilKembali();
        return permohonan.ambil(id);
    }

    /** Once it is sent the profile of the company is as it was before. */
    public void profilKembali() {
        profil().stream().filter(j -> !ada.contains(j)).forEach(j -> sql.update("delete from dokumen_pelanggan where pelanggan = ? and jenis = ?", pelanggan().pelangganId(), j));
    }

    private List<String> profil() {
        return sql.queryForList("select jenis from dokumen_pelanggan where pelanggan = ?", String.class, pelanggan().pelangganId());
    }

    /** Verified, reviewed, and the audit confirmed by the customer. */
    public void verifikasi(Permohonan p) {
        sertifikasi.teruskan(p);
        sertifikasi.verifikasi(p, Map.of());
        sertifikasi.tinjau(p, "terima", null);
        siapkanKonfirmasi(p);
        konfirmasi.jawab(pelanggan(), p.id(), sertifikasi.konfirmasi());
        sertifikasi.latar(p);
    }

    /** How many work for a factory is asked for products only. */
    private void siapkanKonfirmasi(Permohonan p) {
        if (p.layanan().equals(LayananSertifikasi.PRODUK)) {
            sertifikasi.siapkanKonfirmasi(p);
            return;
        }
        JsonNode form = orang.lihat("operasional", orang.tugas(p.kasus(), "siapkanKonfirmasi"));
        orang.selesaikan("operasional", p.kasus(), "siapkanKonfirmasi", p.layanan().equals(LayananSertifikasi.SISTEM_MANAJEMEN) ? Map.of("hari", form.get("hari").asText())
            : Map.of("hari", "4", "alasan", "Menurut banyaknya persyaratan"));
        sertifikasi.latar(p);
    }

    /** The price with its days, and the customer's consent. */
    public void setujui(Permohonan p) {
        LocalDate mulai = LocalDate.now(jam.withZone(WIB)).plusDays(30);
        boolean sistem = p.layanan().equals(LayananSertifikasi.SISTEM_MANAJEMEN);
        String nama = sistem ? "Audit sistem manajemen" : p.layanan().equals(LayananSertifikasi.PRODUK) ? "%SNI 7276:2014" : "Sertifikasi Industri Hijau";
        long pos = sql.queryForObject("select id from pos_tarif where satker = ? and nama like ? and rincian = ?", Long.class, p.satker(), nama, sistem ? "Hari orang audit" : "Sertifikasi Awal");
        int banyak = sistem ? orang.lihat("pjsert", orang.tugas(p.kasus(), "susunPenawaranSertifikasi")).at("/jasa/0/banyak").asInt() : 1;
        orang.selesaikan("pjsert", p.kasus(), "susunPenawaranSertifikasi", Map.of("jasa", List.of(Map.of("posId", pos, "banyak", banyak)), "mulai", mulai.toString(), "selesai", mulai.plusDays(1).toString(),
            "uraianJadwal", "Audit lapangan dan pengambilan contoh"));
        orang.selesaikan("ketua", p.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        sertifikasi.latar(p);
        jawaban.setuju(penawaran.terakhir(p.id()).orElseThrow().id(), p.pelangganId(), pelanggan().pelaku());
        sertifikasi.latar(p);
    }

    /** Signed by the customer with a code, then by the balai. */
    public void tandatanganiSpk(Permohonan p) {
        spk.tandatanganiDenganKode(p, semuaSpk.berjalan(p.id()));
        spk.tandatanganiBalai(p, "kepala");
    }

    public void terbitkanBilling(Permohonan p) {
        JsonNode form = orang.lihat("bendahara", orang.tugas(p.kasus(), "terbitkanBilling"));
        orang.selesaikan("bendahara", p.kasus(), "terbitkanBilling", Map.of("kode", String.valueOf(KODE.incrementAndGet()), "terbit", form.get("kini").asText(), "kedaluwarsa", form.get("kedaluwarsaBawaan").asText(),
            "total", form.at("/tagihan/total").decimalValue()));
        sertifikasi.latar(p);
    }

    public void bayar(Permohonan p) {
        long tagihan = sql.queryForObject("select max(id) from tagihan where permohonan_id = ?", Long.class, p.id());
        bayar.unggahBukti(tagihan, p.pelangganId(), "bukti.pdf", ContohBerkas.pdf("Bukti transfer"), "transfer", pelanggan().pelaku());
        sertifikasi.latar(p);
        periksaPembayaran(p);
    }

    /** The proof is right. */
    public void periksaPembayaran(Permohonan p) {
        long tagihan = sql.queryForObject("select max(id) from tagihan where permohonan_id = ?", Long.class, p.id());
        String kode = sql.queryForObject("select kode from tagihan where id = ?", String.class, tagihan);
        JsonNode form = orang.lihat("bendahara", orang.tugas(p.kasus(), "periksaPembayaran"));
        orang.selesaikan("bendahara", p.kasus(), "periksaPembayaran", Map.of("keputusan", "terima", "kodeBilling", kode, "ntpn", "SERT%012d".formatted(tagihan), "jumlah", form.at("/tagihan/total").decimalValue(),
            "dibayarPada", LocalDateTime.now(jam.withZone(WIB)).withNano(0).toString(), "bank", "Bank Contoh", "kanal", "Mobile banking"));
        sertifikasi.latar(p);
    }

    /** From the verification to the order; a surveillance needs no SPK while an older one of the customer holds. */
    public Permohonan sampaiOrder(Permohonan p) {
        verifikasi(p);
        setujui(p);
        if (semuaSpk.cariBerjalan(p.id()).isPresent()) {
            tandatanganiSpk(p);
        }
        terbitkanBilling(p);
        bayar(p);
        return permohonan.ambil(p.id());
    }

    /** Its certificate is prepared, signed by the head and released. */
    public void terbitkan(Permohonan p, String produk) {
        orang.selesaikan("adminsert", p.kasus(), "siapkanSertifikat", Map.of("produk", produk, "pimpinan", "Gunawan Prasetyo"));
        kunci.siapkanKunci();
        orang.sebagai("kepala", () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "tandatanganiSertifikat").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        sertifikasi.latar(p);
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        sertifikasi.latar(p);
    }
}
