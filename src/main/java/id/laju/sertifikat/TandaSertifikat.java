package id.laju.sertifikat;

import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Certificate and annex, signed with one passphrase by the active signatory. */
@Component
class TandaSertifikat implements SuratDitandatangani {

    private final TerbitService terbit;
    private final SusunSertifikatService susun;

    TandaSertifikat(TerbitService terbit, SusunSertifikatService susun) {
        this.terbit = terbit;
        this.susun = susun;
    }

    @Override
    public String frasa() {
        return "tandatanganiSertifikat";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return susun.penanda(t.satker()).filter(t.pelaku()::equals).isPresent();
    }

    @Override
    public String tanpaWewenang() {
        return "Minta Admin Sertifikasi menariknya dari Anda pada register sertifikat.";
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return terbit.dokumen(t.id("sertifikatId"));
    }
}
