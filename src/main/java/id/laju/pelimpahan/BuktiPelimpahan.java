package id.laju.pelimpahan;

import id.laju.staf.BuktiKerja;
import org.springframework.stereotype.Component;

/** Whoever was absent or a deputy, or arranged it, keeps the name. */
@Component
class BuktiPelimpahan implements BuktiKerja {

    private final PelimpahanMapper mapper;

    BuktiPelimpahan(PelimpahanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean ada(String staf) {
        return mapper.menyebut(staf);
    }
}
