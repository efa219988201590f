package id.laju.person;

import org.springframework.stereotype.Component;

/** What the model {@code surat-person} asks about a letter. */
@Component
public class SuratKeadaanPerson {

    private final SuratPersonService surat;

    SuratKeadaanPerson(SuratPersonService surat) {
        this.surat = surat;
    }

    /** Whose name the paper bears. */
    public String penandaTangan(long suratPersonId) {
        return surat.ambil(suratPersonId).penanda();
    }
}
