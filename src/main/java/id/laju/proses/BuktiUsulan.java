package id.laju.proses;

import id.laju.staf.BuktiKerja;
import org.springframework.stereotype.Component;

/** Whoever proposed a change of a model or decided about one keeps the name. */
@Component
class BuktiUsulan implements BuktiKerja {

    private final UsulanMapper mapper;

    BuktiUsulan(UsulanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean ada(String staf) {
        return mapper.menyebut(staf);
    }
}
