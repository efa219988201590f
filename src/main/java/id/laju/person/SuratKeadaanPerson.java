package id.laju.person;

import org.springframework.stereotype.Component;

/** What the model {@code surat-person} asks about a letter. */
@Component
public class SuratKeadaanPerson {

    private final SuratPersonService surat;
    private final UrutanSuratPerson urutan;

    SuratKeadaanPerson(SuratPersonService surat, UrutanSuratPerson urutan) {
        this.surat = surat;
        this.urutan = urutan;
    }

    /** Nothing older about the same certificate is on its way. Holds the certificate until the letter goes on or waits, so that the end of the older one cannot slip in between. */
    public boolean sebelumnyaSelesai(long suratPersonId) {
        return urutan.giliran(suratPersonId);
    }

    /** Whose name the paper bears. */
    public String penandaTangan(long suratPersonId) {
        return surat.ambil(suratPersonId).penanda();
    }
}
