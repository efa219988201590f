package id.laju.keamanan;

import id.laju.mesin.KasusService;
import id.laju.staf.BuktiKerja;
import org.springframework.stereotype.Component;

/** Whoever took or ended a step stands in the timelines. */
@Component
class BuktiLangkah implements BuktiKerja {

    private final KasusService kasus;

    BuktiLangkah(KasusService kasus) {
        this.kasus = kasus;
    }

    @Override
    public boolean ada(String staf) {
        return kasus.pernahBertindak(staf);
    }
}
