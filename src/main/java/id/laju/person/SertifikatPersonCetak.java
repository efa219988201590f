package id.laju.person;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import java.time.LocalDate;
import java.util.List;

/** The certificate of a person. @param unit what the person was found competent in @param nik with its middle hidden @param pengganti number of the certificate in whose place it is; null for the first */
record SertifikatPersonCetak(String balai, String tempat, String nama, String lahir, String nik, String skema, String acuan, List<String> unit, LocalDate terbit, LocalDate berakhir, String pengganti, Penanda penanda)
        implements ModelDokumen {

    @Override
    public String templat() {
        return "sertifikat-person";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SERTIFIKAT_PERSON;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }
}
