package id.laju.kasus;

import id.laju.Orang;
import id.laju.kalibrasi.StandarAcuan;
import id.laju.kalibrasi.StandarAcuanService;
import id.laju.kasus.AlurPengujian.Balai;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.layanan.RentangService;
import id.laju.layanan.RentangUkur;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pengujian.PersetujuanService;
import id.laju.permohonan.AlatSampelService;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.IsianAlat;
import id.laju.permohonan.IsianPermohonan;
import id.laju.permohonan.IsianSampel;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** An order of calibrations; what is not different from tests is {@link AlurPengujian}'s. */
@Component
class AlurKalibrasi {

    static final String NOMOR_ALAT = "AKJ1213U98213";

    private final AlurPengujian alur;
    private final Orang orang;
    private final DrafService draf;
    private final AlatSampelService sampel;
    private final PengajuanService pengajuan;
    private final PermohonanService permohonan;
    private final RentangService rentang;
    private final StandarAcuanService standar;
    private final PersetujuanService persetujuan;
    private final Clock jam;

    AlurKalibrasi(AlurPengujian alur, Orang orang, DrafService draf, AlatSampelService sampel, PengajuanService pengajuan, PermohonanService permohonan,
            RentangService rentang, StandarAcuanService standar, PersetujuanService persetujuan, Clock jam) {
        this.alur = alur;
        this.orang = orang;
        this.draf = draf;
        this.sampel = sampel;
        this.pengajuan = pengajuan;
        this.permohonan = permohonan;
        this.rentang = rentang;
        this.standar = standar;
        this.persetujuan = persetujuan;
        this.jam = jam;
    }

    RentangUkur caliper() {
        return caliper(AlurPengujian.JAKARTA);
    }

    private RentangUkur caliper(Balai b) {
        return rentang.semua(b.satker()).stream().filter(r -> r.alat().equals("Caliper (Digital)") && r.rentang().equals("0 - 150 mm")).findFirst().orElseThrow();
    }

    IsianSampel alat(String nomor, Integer versi) {
        return alat(AlurPengujian.JAKARTA, nomor, versi);
    }

    private IsianSampel alat(Balai b, String nomor, Integer versi) {
        RentangUkur r = caliper(b);
        return new IsianSampel(r.produkId(), r.standarId(), List.of(), "Jangka sorong digital", "Digital caliper", "Mitutoyo", nomor, nomor, null, null, null, null, null, versi);
    }

    /** A draft in both languages with so many calipers, three points each. */
    long draf(PenggunaLogin saya, int banyak) {
        return draf(AlurPengujian.JAKARTA, saya, banyak);
    }

    private long draf(Balai b, PenggunaLogin saya, int banyak) {
        long id = draf.buat(saya, "kalibrasi");
        Permohonan p = draf.ambil(saya, id);
        draf.simpan(saya, id, new IsianPermohonan("ID_EN", null, p.namaCetak(), p.alamatCetak(), true, null, p.kontakNama(), p.kontakWa(), p.kontakJabatan(),
            "anita@argonmulia.example.id", false, null, "DIMUSNAHKAN", true, "BAWA_SENDIRI", "AMBIL", 1, p.versi()));
        for (int i = 1; i <= banyak; i++) {
            sampel.tambahAlat(saya, id, alat(b, i == 1 ? NOMOR_ALAT : NOMOR_ALAT + "-" + i, draf.ambil(saya, id).versi()), new IsianAlat("0; 50; 150", 12));
        }
        return id;
    }

    Jalan ajukan(int banyak) {
        return ajukan(AlurPengujian.JAKARTA, banyak);
    }

    Jalan ajukan(Balai b, int banyak) {
        return orang.sebagai(b.pelanggan(), () -> {
            PenggunaLogin saya = alur.pelanggan(b);
            long id = draf(b, saya, banyak);
            pengajuan.ajukan(saya, id, draf.ambil(saya, id).versi());
            return alur.jalankan(new Jalan(id, permohonan.ambil(id).kasus()));
        });
    }

    Jalan sampaiLunas(int banyak) {
        return sampaiLunas(AlurPengujian.JAKARTA, banyak);
    }

    Jalan sampaiLunas(Balai b, int banyak) {
        Jalan j = alur.setujuiPenawaran(alur.periksaDanSetujui(ajukan(b, banyak)));
        return alur.bayar(alur.terbitkanBilling(j));
    }

    Jalan sampaiKalibrasi(int banyak) {
        return alur.tugaskan(alur.terima(alur.tiba(sampaiLunas(banyak))));
    }

    long standar(String kode) {
        return standar(AlurPengujian.JAKARTA, kode);
    }

    long standar(Balai b, String kode) {
        return standar.semua(b.satker()).stream().filter(s -> s.kode().equals(kode)).map(StandarAcuan::id).findFirst().orElseThrow();
    }

    LocalDate hari() {
        return LocalDate.now(jam);
    }

    static Map<String, Object> titik(String nominal, String pembacaan, String u) {
        return Map.of("nominal", nominal, "pembacaan", pembacaan, "ketidakpastian", u);
    }

    Map<String, Object> isian() {
        return isian(AlurPengujian.JAKARTA);
    }

    Map<String, Object> isian(Balai b) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("tanggal", LocalDate.now(jam).toString());
        isi.put("suhu", "20,1");
        isi.put("suhuU", "0,4");
        isi.put("kelembapan", "55");
        isi.put("kelembapanU", "3");
        isi.put("standar", List.of(standar(b, "SA-01"), standar(b, "SA-02")));
        isi.put("titik", Stream.of(titik("0", "0,00; 0,00; 0,01", "0,02"), titik("50", "50,01; 50,02; 50,01", "0,02"), titik("150", "150,03; 150,02; 150,03", "0,02")).toList());
        return isi;
    }

    /** What another laboratory found. */
    Map<String, Object> isianLuar() {
        Map<String, Object> isi = isian();
        isi.put("standar", List.of());
        isi.put("catatan", "Sertifikat BMC-77/2026");
        return isi;
    }

    /** The one instrument goes to another laboratory. @return the task that takes down what was found there */
    Task keLuar(Jalan j) {
        Task t = alur.semua(j, "kalibrasiAlat").get(0);
        Map<String, Object> rusak = isian();
        rusak.put("tidakDapatDiuji", "Standar acuan kami sedang dikalibrasi");
        orang.selesaikan(t.getAssignee(), t, rusak);
        Task usul = alur.semua(alur.jalankan(j), "usulkanTindakLanjut").get(0);
        orang.selesaikan("penyelia", usul, Map.of("baris", List.of(Map.of("hasilId", orang.lihat("penyelia", usul).at("/baris/0/hasilId").asLong(), "subkontraktor", "Balai Metrologi Contoh"))));
        alur.jalankan(j);
        long sampel = alur.sampelIds(j).get(0);
        orang.sebagai(AlurPengujian.PELANGGAN, () -> persetujuan.jawab(alur.pelanggan().pelangganId(), sampel,
            Map.of(persetujuan.menunggu(sampel).get(0).pilihanId(), "SUBKONTRAK"), alur.pelanggan().pelaku()));
        return alur.semua(alur.jalankan(j), "kalibrasiAlat").get(0);
    }

    Jalan kalibrasi(Jalan j) {
        for (Task t : alur.semua(j, "kalibrasiAlat")) {
            orang.selesaikan(t.getAssignee(), t, isian(j.balai()));
        }
        return alur.jalankan(j);
    }
}
