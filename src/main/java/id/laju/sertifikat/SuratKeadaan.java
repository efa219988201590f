package id.laju.sertifikat;

import org.springframework.stereotype.Component;

/** What the model {@code surat-sertifikat} asks about a letter. */
@Component
public class SuratKeadaan {

    private final SuratSertifikatService surat;

    SuratKeadaan(SuratSertifikatService surat) {
        this.surat = surat;
    }

    /** Whose name the paper bears. */
    public String penandaTangan(long suratSertifikatId) {
        return surat.penanda(suratSertifikatId);
    }
}
