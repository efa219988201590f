package id.laju.tagihan;

import id.laju.mesin.KasusService;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The one order of locks in this room: the case, then every bill of the request. Payment, proof, expiry, new code and cancelling may
 * come at the same moment; whoever comes second waits here and then sees what the first one did.
 */
@Component
class KunciTagihan {

    private final TagihanMapper mapper;
    private final KasusService kasus;

    KunciTagihan(TagihanMapper mapper, KasusService kasus) {
        this.mapper = mapper;
        this.kasus = kasus;
    }

    /** As they are now, oldest first. */
    List<Tagihan> sepermohonan(Tagihan t) {
        kasus.kunci(t.kasus());
        return mapper.kunciSemua(t.permohonanId());
    }

    /** @throws TidakDitemukan when there is no such bill */
    Tagihan satu(long id) {
        return satu(sepermohonan(mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Tagihan", id))), id);
    }

    static Tagihan satu(List<Tagihan> semua, long id) {
        return semua.stream().filter(t -> t.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Tagihan", id));
    }
}
