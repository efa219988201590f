package id.laju.bimtek;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.JawabanService;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.peserta.IsianPeserta;
import id.laju.peserta.PesertaService;
import id.laju.tagihan.BayarService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Training orders of PT Kapuas Segar Lestari at Pontianak on their real spine, as the real people would do it. */
@Component
public class AlurBimtek {

    public static final String SATKER = "bspji-pontianak";
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final AtomicLong URUT = new AtomicLong(System.nanoTime() % 1_000_000 * 1000);

    private final KursusService kursus;
    private final KelasService kelas;
    private final SiapkanKelasService siapkan;
    private final BimtekService bimtek;
    private final PendaftaranService pendaftaran;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final PenawaranService penawaran;
    private final JawabanService jawaban;
    private final BayarService bayar;
    private final AlurPenawaran alur;
    private final UserDetailsService akun;
    private final Orang orang;
    private final JdbcTemplate sql;
    private final Clock jam;

    AlurBimtek(KursusService kursus, KelasService kelas, SiapkanKelasService siapkan, BimtekService bimtek, PendaftaranService pendaftaran, PesertaService peserta, PermohonanService permohonan, PenawaranService penawaran,
            JawabanService jawaban, BayarService bayar, AlurPenawaran alur, UserDetailsService akun, Orang orang, JdbcTemplate sql, Clock jam) {
        this.kursus = kursus;
        this.kelas = kelas;
        this.siapkan = siapkan;
        this.bimtek = bimtek;
        this.pendaftaran = pendaftaran;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.jawaban = jawaban;
        this.bayar = bayar;
        this.alur = alur;
        this.akun = akun;
        this.orang = orang;
        this.sql = sql;
        this.jam = jam;
    }

    public PenggunaLogin pelanggan() {
        return (PenggunaLogin) akun.loadUserByUsername("kapuassegar4088");
    }

    public LocalDate hari(int dariSekarang) {
        return kursus.hariIni(SATKER).plusDays(dariSekarang);
    }

    /** A course that nobody else has; 1.600.000 per person. */
    public Kursus kursus(Kategori kategori) {
        long id = kursus.tambah(SATKER, new IsianKursus(kategori.name(), "Pelatihan-coba-" + URUT.incrementAndGet(), "Tentang coba-coba", "Berani", "Analis", "Satu\nDua", "1.600.000", "PP 54/2021", true), "adminpel.ptk");
        return kursus.ambil(id);
    }

    IsianKelas isianKelas(int minimal, int maksimal) {
        return new IsianKelas("TATAP_MUKA", "Pontianak", hari(20).toString(), hari(21).toString(), String.valueOf(minimal), String.valueOf(maksimal), hari(10).toString());
    }

    /** Open for registration: two days in three weeks, until in ten days. */
    public Kelas kelas(int minimal, int maksimal) {
        long id = siapkan.buat(kursus(Kategori.REGULER), isianKelas(minimal, maksimal), "adminpel.ptk");
        siapkan.buka(id, "adminpel.ptk");
        return kelas.ambil(id);
    }

    /** Registered with its people, ready to be sent. */
    public long draf(Kelas k, int orangnya) {
        return isi(bimtek.daftar(pelanggan(), null, k.id()), orangnya, null);
    }

    /** A course of one's own, with the days that suit the customer and the letter. */
    public long drafInhouse(int orangnya) {
        long id = isi(bimtek.minta(pelanggan(), null, kursus(Kategori.INHOUSE).id()), orangnya, hari(25));
        bimtek.tambahDokumen(pelanggan(), id, List.of(new Unggahan("surat.pdf", ContohBerkas.pdf("Surat permohonan bimtek"))), List.of());
        return id;
    }

    private long isi(long id, int orangnya, LocalDate usul) {
        bimtek.simpan(pelanggan(), id, new IsianPendaftaran("Yohanes Lim", "0811 0000 4088", String.valueOf(orangnya), usul == null ? null : usul.toString(), usul == null ? null : usul.plusDays(1).toString(),
            usul == null ? null : "Pabrik Kubu Raya", null, null));
        for (int i = 1; i <= orangnya; i++) {
            peserta.tambah(pelanggan(), id, null, IsianPeserta.dari("Peserta " + i, "peserta" + i + "@kapuassegar.example.id"));
        }
        return id;
    }

    public Permohonan kirim(long id) {
        orang.sebagai(pelanggan().username(), () -> {
            pendaftaran.kirim(pelanggan(), id, permohonan.ambil(id).versi());
            return null;
        });
        return permohonan.ambil(id);
    }

    public Permohonan kirim(Kelas k, int orangnya) {
        return kirim(draf(k, orangnya));
    }

    void periksa(Permohonan p, Map<String, Object> isian) {
        orang.selesaikan("cs.ptk", p.kasus(), "periksaPeserta", isian);
        latar(p);
    }

    /** CS finds it in order. */
    public void periksa(Permohonan p) {
        periksa(p, Map.of("keputusan", "terima"));
    }

    /** CS refuses it. */
    public void tolak(Permohonan p, String alasan) {
        periksa(p, Map.of("keputusan", "tolak", "alasan", alasan));
    }

    /** The head of the team approves the price, and the customer agrees. */
    void setujui(Permohonan p) {
        tawarkan(p);
        terima(p);
    }

    void tawarkan(Permohonan p) {
        orang.selesaikan("ketua.ptk", p.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        latar(p);
    }

    void terima(Permohonan p) {
        jawaban.setuju(penawaran.terakhir(p.id()).orElseThrow().id(), p.pelangganId(), pelanggan().pelaku());
        latar(p);
    }

    /** The bendahara issues the code and confirms what came in. */
    public Permohonan bayar(Permohonan p) {
        return terimaBukti(p, bukti(p));
    }

    /** The code is issued, and the customer hands in a proof. @return the code */
    String bukti(Permohonan p) {
        JsonNode form = orang.lihat("bendahara.ptk", orang.tugas(p.kasus(), "terbitkanBilling"));
        String kode = String.valueOf(829_500_000_000_000L + URUT.incrementAndGet());
        orang.selesaikan("bendahara.ptk", p.kasus(), "terbitkanBilling", Map.of("kode", kode, "terbit", form.get("kini").asText(), "kedaluwarsa", form.get("kedaluwarsaBawaan").asText(),
            "total", form.at("/tagihan/total").decimalValue()));
        latar(p);
        long tagihan = sql.queryForObject("select max(id) from tagihan where permohonan_id = ?", Long.class, p.id());
        bayar.unggahBukti(tagihan, p.pelangganId(), "bukti.pdf", ContohBerkas.pdf("Bukti transfer"), "transfer", pelanggan().pelaku());
        latar(p);
        return kode;
    }

    /** The bendahara finds no money for the proof. */
    void tolakBukti(Permohonan p) {
        orang.selesaikan("bendahara.ptk", p.kasus(), "periksaPembayaran", Map.of("keputusan", "tolak", "alasan", "Uangnya tidak masuk."));
        latar(p);
    }

    /** The money came in. */
    Permohonan terimaBukti(Permohonan p, String kode) {
        JsonNode terima = orang.lihat("bendahara.ptk", orang.tugas(p.kasus(), "periksaPembayaran"));
        orang.selesaikan("bendahara.ptk", p.kasus(), "periksaPembayaran", Map.of("keputusan", "terima", "kodeBilling", kode, "ntpn", "BMTK%012d".formatted(p.id()), "jumlah", terima.at("/tagihan/total").decimalValue(),
            "dibayarPada", LocalDateTime.now(jam.withZone(WIB)).withNano(0).toString(), "bank", "Bank Contoh", "kanal", "Mobile banking"));
        latar(p);
        return permohonan.ambil(p.id());
    }

    /** Registered, checked and paid. */
    public Permohonan order(Kelas k, int orangnya) {
        Permohonan p = kirim(k, orangnya);
        periksa(p);
        return bayar(p);
    }

    /** A course of one's own on that day, agreed to and paid. @param dalam days from now */
    public Permohonan orderInhouse(int orangnya, int dalam) {
        Permohonan p = kirim(drafInhouse(orangnya));
        periksa(p);
        orang.selesaikan("adminpel.ptk", p.kasus(), "susunPenawaranBimtek", Map.of("bentuk", "DARING", "tempat", "Zoom", "mulai", hari(dalam).toString(), "selesai", hari(dalam + 1).toString()));
        setujui(p);
        return bayar(p);
    }

    /** The class as it stands now. */
    public Kelas kelasnya(Permohonan p) {
        return bimtek.kelas(bimtek.ambil(p)).orElseThrow();
    }

    public void latar(Permohonan p) {
        alur.latar(p.kasus());
    }

    public void timer(Permohonan p, String elemen) {
        alur.timer(p.kasus(), elemen);
        latar(p);
    }
}
