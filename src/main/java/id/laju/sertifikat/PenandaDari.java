package id.laju.sertifikat;

import org.springframework.stereotype.Component;

/** Asked by the model {@code penerbitan-sertifikat}: who signs. */
@Component("penandaSertifikat")
public class PenandaDari {

    private final TerbitService terbit;

    PenandaDari(TerbitService terbit) {
        this.terbit = terbit;
    }

    public String dari(long sertifikatId) {
        return terbit.ambil(sertifikatId).penanda();
    }
}
