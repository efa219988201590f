package id.laju.person;

import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All certificates and cards of an order, signed with one passphrase by the active signatory. */
@Component
class TandaSertifikatPerson implements SuratDitandatangani {

    private final TerbitPersonService terbit;
    private final SusunSertifikatPersonService susun;

    TandaSertifikatPerson(TerbitPersonService terbit, SusunSertifikatPersonService susun) {
        this.terbit = terbit;
        this.susun = susun;
    }

    @Override
    public String frasa() {
        return "tandatanganiSertifikatPerson";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return susun.penanda(t.satker()).filter(p -> t.pelaku().equals(p.staf())).isPresent();
    }

    @Override
    public String tanpaWewenang() {
        return "Minta Admin Sertifikasi menariknya dari Anda pada register sertifikat person.";
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return terbit.dokumen(t.id("permohonanId"));
    }
}
