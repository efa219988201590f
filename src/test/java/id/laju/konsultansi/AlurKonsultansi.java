package id.laju.konsultansi;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.SiapaBekerja;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.JawabanService;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.BayarService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** A consulting order of PT Argon Mulia on its real models, step by step as the real people would do it. */
@Component
public class AlurKonsultansi {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final AtomicLong KODE = new AtomicLong(829600000000000L);

    private final AlurPenawaran latar;
    private final KonsultansiService konsultansi;
    private final DrafService draf;
    private final PengajuanService pengajuan;
    private final PermohonanService permohonan;
    private final PenawaranService penawaran;
    private final JawabanService jawaban;
    private final BayarService bayar;
    private final KasusService kasus;
    private final ContohLhu kunci;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final Orang orang;
    private final UserDetailsService akun;
    private final JdbcTemplate sql;
    private final Clock jam;

    AlurKonsultansi(AlurPenawaran latar, KonsultansiService konsultansi, DrafService draf, PengajuanService pengajuan, PermohonanService permohonan, PenawaranService penawaran, JawabanService jawaban, BayarService bayar,
            KasusService kasus, ContohLhu kunci, SuratTte tte, SiapaBekerja siapa, Orang orang, UserDetailsService akun, JdbcTemplate sql, Clock jam) {
        this.latar = latar;
        this.konsultansi = konsultansi;
        this.draf = draf;
        this.pengajuan = pengajuan;
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.jawaban = jawaban;
        this.bayar = bayar;
        this.kasus = kasus;
        this.kunci = kunci;
        this.tte = tte;
        this.siapa = siapa;
        this.orang = orang;
        this.akun = akun;
        this.sql = sql;
        this.jam = jam;
    }

    PenggunaLogin pelanggan() {
        return (PenggunaLogin) akun.loadUserByUsername("argonmulia3508");
    }

    static DataKonsultansi data(String kebutuhan, Integer versi) {
        return new DataKonsultansi(Kategori.PENDAMPINGAN_INDUSTRI, kebutuhan, "PT Argon Mulia", "Jalan Industri 1, Jakarta", "Rina Hapsari", "081234567890", "Manajer Mutu", "rina@argon.example.id", versi);
    }

    long draf() {
        PenggunaLogin saya = pelanggan();
        return orang.sebagai(saya.username(), () -> {
            long id = draf.buat(saya, "konsultansi");
            konsultansi.simpan(saya, id, data("<p>Penerapan <b>SNI ISO 9001</b> di pabrik</p><script>alert(1)</script>", permohonan.ambil(id).versi()));
            return id;
        });
    }

    Permohonan ajukan() {
        long id = draf();
        orang.sebagai(pelanggan().username(), () -> pengajuan.ajukan(pelanggan(), id, permohonan.ambil(id).versi()));
        latar(permohonan.ambil(id));
        return permohonan.ambil(id);
    }

    void latar(Permohonan p) {
        latar.latar(p.kasus());
    }

    void timer(Permohonan p, String elemen) {
        latar.timer(p.kasus(), elemen);
        latar(p);
    }

    /** Where the jobs that follow run by themselves. */
    void timerMesin(Permohonan p, String elemen) {
        latar.timer(p.kasus(), elemen);
    }

    List<String> di(Permohonan p) {
        return kasus.terbuka(p.kasus()).stream().map(Langkah::frasa).toList();
    }

    Map<String, Object> susunan(Permohonan p) {
        long pos = sql.queryForObject("select id from pos_tarif where satker = ? and layanan = 'KONSULTANSI' and rincian = 'Hari orang pendamping'", Long.class, p.satker());
        return new HashMap<>(Map.of("keputusan", "terima", "jasa", List.of(Map.of("posId", pos, "banyak", 3)), "biaya", List.of(AlurPenawaran.biaya("TRANSPORT", "Kereta pp", "orang", 2, 300000)), "penerima", "Penyedia transport",
            "caraBayar", "Dipesan pelanggan"));
    }

    void selesaikan(String siapa, Permohonan p, String frasa, Object isian) {
        orang.selesaikan(siapa, p.kasus(), frasa, isian);
        latar(p);
    }

    JsonNode lihat(String siapa, Permohonan p, String frasa) {
        return orang.lihat(siapa, orang.tugas(p.kasus(), frasa));
    }

    void tawarkan(Permohonan p) {
        selesaikan("pjkonsultansi", p, "susunPenawaranKonsultansi", susunan(p));
        selesaikan("ketua", p, "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
    }

    void setujui(Permohonan p) {
        jawaban.setuju(penawaran.terakhir(p.id()).orElseThrow().id(), p.pelangganId(), pelanggan().pelaku());
        latar(p);
    }

    void bayar(Permohonan p) {
        JsonNode form = lihat("bendahara", p, "terbitkanBilling");
        String kode = String.valueOf(KODE.incrementAndGet());
        selesaikan("bendahara", p, "terbitkanBilling", Map.of("kode", kode, "terbit", form.get("kini").asText(), "kedaluwarsa", form.get("kedaluwarsaBawaan").asText(), "total", form.at("/tagihan/total").decimalValue()));
        long tagihan = sql.queryForObject("select max(id) from tagihan where permohonan_id = ?", Long.class, p.id());
        bayar.unggahBukti(tagihan, p.pelangganId(), "bukti.pdf", ContohBerkas.pdf("Bukti transfer"), "transfer", pelanggan().pelaku());
        latar(p);
        JsonNode periksa = lihat("bendahara", p, "periksaPembayaran");
        selesaikan("bendahara", p, "periksaPembayaran", Map.of("keputusan", "terima", "kodeBilling", kode, "ntpn", "KONS%012d".formatted(tagihan), "jumlah", periksa.at("/tagihan/total").decimalValue(), "dibayarPada",
            LocalDateTime.now(jam.withZone(WIB)).withNano(0).toString(), "bank", "Bank Contoh", "kanal", "Mobile banking"));
    }

    /** Paid, the team is to be appointed. */
    public Permohonan order() {
        Permohonan p = ajukan();
        tawarkan(p);
        setujui(p);
        bayar(p);
        return permohonan.ambil(p.id());
    }

    void tim(Permohonan p) {
        selesaikan("ketua", p, "tunjukTimKonsultan", Map.of("ketua", "konsultan", "anggota", List.of("konsultan", "konsultan2")));
    }

    LocalDateTime hari(int lagi) {
        return LocalDate.now(jam.withZone(WIB)).plusDays(lagi).atTime(9, 0);
    }

    /** Visits in so many days each. */
    Map<String, Object> rencana(int... lagi) {
        List<Map<String, Object>> semua = java.util.Arrays.stream(lagi).mapToObj(n -> {
            Map<String, Object> k = new HashMap<>();
            k.put("mulai", hari(n).toString());
            k.put("selesai", hari(n).plusHours(3).toString());
            k.put("cara", "LOKASI");
            k.put("tempat", "Pabrik Cikarang");
            k.put("agenda", "Kaji awal ke-" + n);
            return k;
        }).toList();
        return Map.of("kunjungan", semua, "catatan", "Mohon siapkan ruang rapat");
    }

    void rencanakan(Permohonan p, int... lagi) {
        selesaikan("konsultan", p, "susunRencana", rencana(lagi));
    }

    static Map<String, Object> catatan(String berikutnya, LocalDate batas) {
        Map<String, Object> isi = new HashMap<>(Map.of("terlaksana", true, "ringkasan", "Kaji awal dilaksanakan, dokumen mutu dibahas", "berikutnya", berikutnya));
        isi.put("hadir", List.of(Map.of("nama", "Adi Prabowo", "pihak", "BALAI"), Map.of("nama", "Rina Hapsari", "jabatan", "Manajer Mutu", "pihak", "PELANGGAN")));
        isi.put("tindakLanjut", List.of(Map.of("uraian", "Susun prosedur pengendalian dokumen", "pihak", "PELANGGAN", "penanggungJawab", "Rina Hapsari", "batas", batas.toString()),
            Map.of("uraian", "Kirim contoh formulir", "pihak", "BALAI", "penanggungJawab", "Adi Prabowo", "batas", batas.toString())));
        return isi;
    }

    void catat(Permohonan p, String berikutnya) {
        selesaikan("konsultan", p, "catatKunjungan", catatan(berikutnya, LocalDate.now(jam.withZone(WIB)).plusDays(14)));
    }

    static Map<String, Object> laporan() {
        return Map.of("latar", "Pelanggan menerapkan SNI ISO 9001.", "kegiatan", "Kaji awal dan pendampingan.", "hasil", "Dokumen mutu tersusun.", "saran", "Lakukan audit internal.");
    }

    void susunLaporan(Permohonan p) {
        selesaikan("konsultan", p, "susunLaporanKonsultansi", laporan());
    }

    void setujuiLaporan(Permohonan p) {
        selesaikan("pjkonsultansi", p, "periksaLaporanKonsultansi", Map.of("keputusan", "sesuai", "penanda", "kepala"));
    }

    void tandatangani(Permohonan p) {
        kunci.siapkanKunci();
        orang.sebagai("kepala", () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "tandatanganiLaporanKonsultansi").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        latar(p);
    }
}
