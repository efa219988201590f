package id.laju.lhu;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.HasilTanda;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasKonteks;
import id.laju.mesin.TugasService;
import id.laju.umum.IsianKeliru;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs the papers of one task outside any transaction, as reports are signed; then the task is completed. A repeat signs nothing twice. */
@Component
public class SuratTte {

    public static final String PUTUSAN = "ditandatangani";

    private final List<SuratDitandatangani> surat;
    private final DokumenService dokumen;
    private final TugasService tugas;
    private final ObjectMapper json;

    SuratTte(List<SuratDitandatangani> surat, DokumenService dokumen, TugasService tugas, ObjectMapper json) {
        this.surat = surat;
        this.dokumen = dokumen;
        this.tugas = tugas;
        this.json = json;
    }

    /**
     * @param sandi wiped before this returns; it is kept nowhere
     * @throws IsianKeliru on field sandi: missing, wrong, locked, no key, no mandate; on keputusan: what is signed cannot go on now; the task stays open
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void tandatangani(String tugasId, char[] sandi, Pelaku pelaku) {
        try {
            if (sandi == null || sandi.length == 0) {
                throw IsianKeliru.pada("sandi", "Ketik frasa sandi tanda tangan Anda.");
            }
            tanda(tugas.konteks(tugasId, pelaku), sandi);
            tugas.selesai(tugasId, json.createObjectNode().put("keputusan", PUTUSAN), pelaku);
        } finally {
            if (sandi != null) {
                Arrays.fill(sandi, '\0');
            }
        }
    }

    private void tanda(TugasKonteks t, char[] sandi) {
        SuratDitandatangani ini = surat.stream().filter(s -> s.frasa().equals(t.tugas())).findFirst()
            .orElseThrow(() -> new IsianKeliru("Tugas ini tidak meminta tanda tangan elektronik. Muat ulang halaman."));
        if (!ini.berwenang(t)) {
            throw IsianKeliru.pada("sandi", "Mandat Anda untuk menandatangani sudah tidak berlaku. " + ini.tanpaWewenang());
        }
        if (ini.halangan(t) != null) {
            throw IsianKeliru.pada("keputusan", ini.halangan(t));
        }
        dokumen.tandatangani(ini.dokumen(t), t.pelaku(), sandi).stream().filter(h -> !h.berhasil()).map(HasilTanda::pesan).findFirst().ifPresent(pesan -> {
            throw IsianKeliru.pada("sandi", pesan);
        });
    }
}
