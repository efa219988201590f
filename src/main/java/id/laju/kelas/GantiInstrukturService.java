package id.laju.kelas;

import id.laju.umum.IsianKeliru;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody cannot teach, or not go on: others are chosen, with a letter of their own. */
@Service
class GantiInstrukturService {

    private final PelaksanaanMapper mapper;
    private final PelaksanaanService kelas;
    private final SuratTugasKelasService surat;
    private final KelasProses proses;

    GantiInstrukturService(PelaksanaanMapper mapper, PelaksanaanService kelas, SuratTugasKelasService surat, KelasProses proses) {
        this.mapper = mapper;
        this.kelas = kelas;
        this.surat = surat;
        this.proses = proses;
    }

    boolean dapatDiganti(long kelasId) {
        return proses.instrukturDapatDiganti(kelas.ambil(kelasId));
    }

    /** @throws IsianKeliru on alasan */
    @Transactional
    void ganti(long kelasId, String alasan) {
        Pelaksanaan p = kelas.kunci(kelasId);
        PutusanKelasService.beralasan(alasan);
        mapper.alasan(kelasId, alasan.strip());
        PutusanKelasService.pastikanTerkirim(proses.instrukturDiganti(p), "Instruktur hanya dapat diganti sesudah Surat Tugas terbit dan sebelum kelas diselesaikan. Muat ulang halaman.");
    }

    /** Repeatable. */
    @Transactional
    void tarikSurat(long kelasId) {
        surat.cabut(kelasId, "Instruktur diganti");
    }

    /** The class goes on: the letter of the days that are over stays valid, and the next one is another. Repeatable as long as no other letter was made. */
    @Transactional
    void gantiSaatBerlangsung(long kelasId) {
        if (mapper.kunci(kelasId).orElseThrow().bersurat()) {
            mapper.suratBaru(kelasId);
        }
    }
}
