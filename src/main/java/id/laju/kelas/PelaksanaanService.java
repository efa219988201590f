package id.laju.kelas;

import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a class: opened, confirmed, moved, cancelled, held, finished; the orders hear of each. */
@Service
class PelaksanaanService {

    private final PelaksanaanMapper mapper;
    private final BukuKelas buku;
    private final JadwalKelas jadwal;
    private final KelasProses proses;
    private final SuratTugasKelasService surat;
    private final TesService tes;
    private final Clock jam;

    PelaksanaanService(PelaksanaanMapper mapper, BukuKelas buku, JadwalKelas jadwal, KelasProses proses, SuratTugasKelasService surat, TesService tes, Clock jam) {
        this.mapper = mapper;
        this.buku = buku;
        this.jadwal = jadwal;
        this.proses = proses;
        this.surat = surat;
        this.tes = tes;
        this.jam = jam;
    }

    Pelaksanaan ambil(long kelasId) {
        return mapper.cari(kelasId).orElseThrow(() -> TidakDitemukan.untuk("Kelas", kelasId));
    }

    /** With its case. */
    Pelaksanaan kunci(long kelasId) {
        Pelaksanaan p = ambil(kelasId);
        proses.kunci(p);
        return ambil(kelasId);
    }

    Pelaksanaan denganKasus(String kasus) {
        return mapper.denganKasus(kasus).orElseThrow(() -> TidakDitemukan.untuk("Kasus", kasus));
    }

    List<Instruktur> instruktur(long kelasId) {
        return mapper.instruktur(kelasId);
    }

    /** Begins the case of a class that was opened. Repeatable. */
    @Transactional
    void mulai(long kelasId) {
        KelasBimtek k = buku.kelas(kelasId);
        if (mapper.buka(kelasId, k.satker(), k.satker() + "/KLS-" + kelasId, jam.instant()) == 1) {
            proses.mulai(ambil(kelasId));
        }
    }

    /** Its model looks again at what it waits for; one of a former release that waits for nothing any more is told so. In a transaction of its own, because an answer holds its order, and whoever takes several takes the class first. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void jadwalDijawab(long kelasId) {
        Pelaksanaan p = kunci(kelasId);
        if (!proses.jadwalDijawab(p) && jadwal.batasLewat(kelasId)) {
            proses.pendaftaranDiputuskan(p, "tutup");
        }
    }

    /** Goes on: the orders wait for its end from here on. */
    @Transactional
    void pastikan(long kelasId) {
        buku.dijadwalkan(kelasId);
        buku.kelasDiputuskan(kelasId, "jalan");
    }

    @Transactional
    void berlangsung(long kelasId) {
        buku.berlangsung(kelasId);
    }

    /** The dates of the row are new. What was signed for the old ones is withdrawn. */
    @Transactional
    void kabarkanJadwalBaru(long kelasId) {
        surat.cabut(kelasId, "Kelas dijadwalkan ulang");
        tes.tutupSemua(kelasId);
        buku.kelasDiputuskan(kelasId, "jadwalBaru");
    }

    @Transactional
    void batal(long kelasId) {
        surat.cabut(kelasId, "Kelas dibatalkan");
        tes.tutupSemua(kelasId);
        buku.dibatalkan(kelasId, ambil(kelasId).alasan());
        mapper.selesai(kelasId, jam.instant());
        buku.kelasDiputuskan(kelasId, "batal");
    }

    @Transactional
    void selesaikan(long kelasId) {
        buku.selesai(kelasId);
        tes.tutupSemua(kelasId);
        mapper.selesai(kelasId, jam.instant());
        buku.kelasSelesai(kelasId);
    }
}
