package id.laju.insitu;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.HasilTanda;
import id.laju.lhu.PejabatService;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs the letter of duty outside any transaction, as reports are signed; then the task is completed. A repeat signs nothing twice. */
@Component
class SuratTugasTte {

    private final JadwalLapanganService jadwal;
    private final PermohonanService permohonan;
    private final PejabatService pejabat;
    private final DokumenService dokumen;
    private final TugasService tugas;
    private final ObjectMapper json;

    SuratTugasTte(JadwalLapanganService jadwal, PermohonanService permohonan, PejabatService pejabat, DokumenService dokumen, TugasService tugas, ObjectMapper json) {
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.pejabat = pejabat;
        this.dokumen = dokumen;
        this.tugas = tugas;
        this.json = json;
    }

    /**
     * @param sandi wiped before this returns
     * @throws IsianKeliru on field sandi: missing, wrong, locked, no key; nothing is done
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void tandatangani(String tugasId, char[] sandi, Pelaku pelaku) {
        try {
            if (sandi == null || sandi.length == 0) {
                throw IsianKeliru.pada("sandi", "Ketik frasa sandi tanda tangan Anda.");
            }
            Jadwal j = jadwal.ambil(permohonan.denganKasus(tugas.kasus(tugasId, pelaku)).orElseThrow().id());
            if (pejabat.sekarang(j.satker(), pelaku.id()).isEmpty()) {
                throw IsianKeliru.pada("sandi", "Mandat Anda untuk menandatangani sudah tidak berlaku. Kembalikan Surat Tugas ini agar dibuat ulang untuk pejabat lain.");
            }
            HasilTanda hasil = dokumen.tandatangani(List.of(j.suratId()), pelaku.id(), sandi).get(0);
            if (!hasil.berhasil()) {
                throw IsianKeliru.pada("sandi", hasil.pesan());
            }
            tugas.selesai(tugasId, json.createObjectNode().put("keputusan", "ditandatangani"), pelaku);
        } finally {
            if (sandi != null) {
                Arrays.fill(sandi, '\0');
            }
        }
    }
}
