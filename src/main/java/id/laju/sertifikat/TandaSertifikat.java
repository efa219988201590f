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
    private final PenandaSertifikatService penanda;
    private final IndukSertifikat induk;

    TandaSertifikat(TerbitService terbit, PenandaSertifikatService penanda, IndukSertifikat induk) {
        this.terbit = terbit;
        this.penanda = penanda;
        this.induk = induk;
    }

    @Override
    public String frasa() {
        return "tandatanganiSertifikat";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return penanda.aktif(t.satker()).filter(p -> t.pelaku().equals(p.staf())).isPresent();
    }

    @Override
    public String tanpaWewenang() {
        return "Minta Admin Sertifikasi menariknya dari Anda pada register sertifikat.";
    }

    @Override
    public String halangan(TugasKonteks t) {
        return induk.halangan(terbit.ambil(t.id("sertifikatId")));
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return terbit.dokumen(t.id("sertifikatId"));
    }
}
