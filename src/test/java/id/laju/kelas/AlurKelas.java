package id.laju.kelas;

import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.bimtek.AlurBimtek;
import id.laju.bimtek.KeadaanKelas;
import id.laju.bimtek.Kelas;
import id.laju.bimtek.KelasService;
import id.laju.bimtek.PesertaKelas;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.SiapaBekerja;
import id.laju.penawaran.AlurPenawaran;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Walks a class of Pontianak through its case, as the real people would. */
@Component
public class AlurKelas {

    static final String ADMIN = "adminpel.ptk";
    static final String KEPALA = "kepala.ptk";
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final AlurPenawaran alur;
    private final AlurBimtek bimtek;
    private final PelaksanaanService pelaksanaan;
    private final SoalService soal;
    private final KegiatanService kegiatan;
    private final BukuKelas buku;
    private final SiapkanSertifikatService siapkan;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final Orang orang;
    private final RuntimeService mesin;
    private final KasusService kejadian;
    private final KelasService kelas;

    AlurKelas(AlurPenawaran alur, AlurBimtek bimtek, PelaksanaanService pelaksanaan, SoalService soal, KegiatanService kegiatan, BukuKelas buku, SiapkanSertifikatService siapkan, SuratTte tte, SiapaBekerja siapa, Orang orang, RuntimeService mesin, KasusService kejadian, KelasService kelas) {
        this.alur = alur;
        this.bimtek = bimtek;
        this.pelaksanaan = pelaksanaan;
        this.soal = soal;
        this.kegiatan = kegiatan;
        this.buku = buku;
        this.siapkan = siapkan;
        this.tte = tte;
        this.siapa = siapa;
        this.orang = orang;
        this.mesin = mesin;
        this.kejadian = kejadian;
        this.kelas = kelas;
    }

    String kasus(Kelas k) {
        return AlurBimtek.SATKER + "/KLS-" + k.id();
    }

    void latar(Kelas k) {
        alur.latar(kasus(k));
    }

    /** The steps at which it stands. */
    List<String> terbuka(Kelas k) {
        return kejadian.terbuka(kasus(k)).stream().map(Langkah::frasa).toList();
    }

    KeadaanKelas keadaan(Kelas k) {
        return kelas.ambil(k.id()).keadaan();
    }

    void jam(LocalDate hari) {
        ClockUtil.setCurrentTime(Date.from(hari.atTime(LocalTime.of(9, 0)).atZone(WIB).toInstant()));
    }

    void timer(Kelas k, String elemen) {
        alur.timerTiba(kasus(k), elemen);
        latar(k);
    }

    /** Its token stands elsewhere. */
    void pindahkan(Kelas k, String dari, String ke) {
        String instansi = mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus(k)).singleResult().getId();
        mesin.createProcessInstanceModification(instansi).cancelAllForActivity(dari).startBeforeActivity(ke).execute();
        latar(k);
    }

    void selesaikan(Kelas k, String siapa, String frasa, Object isian) {
        orang.selesaikan(siapa, kasus(k), frasa, isian);
        latar(k);
    }

    /** Past the deadline, with whatever quota there is. */
    void batasLewat(Kelas k) {
        jam(k.batasPendaftaran().plusDays(1));
        timer(k, "boundaryEvent_batasPendaftaran");
    }

    /** Confirmed, with one paid order. */
    Kelas dipastikan(int peserta) {
        Kelas k = bimtek.kelas(peserta, 10);
        bimtek.order(k, peserta);
        batasLewat(k);
        return k;
    }

    void instruktur(Kelas k) {
        selesaikan(k, ADMIN, "pilihInstruktur", Map.of("instruktur", List.of("mt.ptk"), "tamu", "Dr. Tamu; Politeknik Sambas"));
    }

    void surat(Kelas k) {
        selesaikan(k, "tu.ptk", "siapkanSuratTugasBimtek", Map.of("keputusan", "ajukan", "penanda", KEPALA));
    }

    void tandatangani(Kelas k, String frasa) {
        orang.sebagai(KEPALA, () -> {
            tte.tandatangani(orang.tugas(kasus(k), frasa).getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        latar(k);
    }

    /** Questions, a handout, the personal links. */
    void siap(Kelas k) {
        long kursus = buku.kelas(k.id()).kursusId();
        soal.tambahSemua(kursus, Tahap.PRE, BacaSoal.tempelan("Satu tambah satu?;Satu;Dua;Tiga;B\nWarna langit?;Biru;Hijau;A", Tahap.PRE), ADMIN);
        soal.salinKePost(kursus, ADMIN);
        soal.tambahSemua(kursus, Tahap.EVALUASI, BacaSoal.tempelan("Instruktur menguasai materi;skala\nSaran;uraian", Tahap.EVALUASI), ADMIN);
        kegiatan.tambahMateri(k.id(), "Modul 1", "modul.pdf", ContohBerkas.pdf("Modul satu"), ADMIN);
        selesaikan(k, ADMIN, "siapkanKelas", Map.of());
    }

    /** From the confirmed class to its first day. */
    void disiapkan(Kelas k) {
        instruktur(k);
        surat(k);
        tandatangani(k, "tandatanganiSuratTugasBimtek");
        siap(k);
        jam(k.mulai());
        timer(k, "catchEvent_hariBimtek");
    }

    /** Everybody was there on both days. */
    void terlaksana(Kelas k) {
        jam(k.selesai());
        buku.kelas(k.id()).hari().forEach(h -> hadir(k, h));
        selesaikan(k, ADMIN, "laksanakanBimtek", Map.of());
    }

    /** All of them. */
    void hadir(Kelas k, LocalDate hari) {
        kegiatan.catatHadir(k.id(), hari, new HashSet<>(buku.pesertaLunas(k.id()).stream().map(PesertaKelas::pesertaId).toList()));
    }

    /** Signed and sent to everybody. */
    void bersertifikat(Kelas k) {
        selesaikan(k, ADMIN, "siapkanSertifikatPelatihan", isianSertifikat(k, "tte"));
        tandatangani(k, "tandatanganiSertifikatPelatihan");
        selesaikan(k, "cs.ptk", "kirimSertifikatPelatihan", Map.of("keputusan", "kirim"));
    }

    /** As the form offers it. */
    Map<String, Object> isianSertifikat(Kelas k, String cara) {
        Map<Long, String> nomor = siapkan.nomorDitawarkan(k.id());
        return Map.of("cara", cara, "tanggal", k.selesai().toString(), "baris", buku.pesertaLunas(k.id()).stream().map(p -> Map.of("pesertaId", p.pesertaId(), "terbit", true, "nama", p.nama(), "nomor", nomor.get(p.pesertaId()))).collect(Collectors.toList()));
    }

    Pelaksanaan pelaksanaan(Kelas k) {
        return pelaksanaan.ambil(k.id());
    }
}
