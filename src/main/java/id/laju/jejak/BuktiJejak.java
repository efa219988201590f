package id.laju.jejak;

import id.laju.staf.BuktiKerja;
import org.springframework.stereotype.Component;

/** Whoever changed master data stands in the trail. */
@Component
class BuktiJejak implements BuktiKerja {

    private final JejakMapper mapper;

    BuktiJejak(JejakMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean ada(String staf) {
        return mapper.pernahMengubah(staf);
    }
}
