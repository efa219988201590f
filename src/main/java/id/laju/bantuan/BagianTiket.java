package id.laju.bantuan;

import org.springframework.stereotype.Component;

/** {@code ${bagianTiket.dari(tiketId)}}: the role that answers a ticket now. */
@Component("bagianTiket")
public class BagianTiket {

    private final TiketMapper mapper;

    BagianTiket(TiketMapper mapper) {
        this.mapper = mapper;
    }

    public String dari(long tiketId) {
        return mapper.cari(tiketId).orElseThrow().bagian();
    }
}
