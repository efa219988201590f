package id.laju.person;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import java.time.LocalDate;

/** The card of a certified person, as large as a bank card (ISO/IEC 7810 ID-1), front and back. @param foto as data URI */
record KartuPerson(String balai, String nama, String skema, String acuan, String foto, LocalDate terbit, LocalDate berakhir, Penanda penanda) implements ModelDokumen {

    @Override
    public String templat() {
        return "kartu-person";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.KARTU_PERSON;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }
}
