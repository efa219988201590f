package id.laju.kelebihan;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the customer's page of an order asks about its money: {@code pengembalianOrder}. */
@Component
public class PengembalianOrder {

    private final KelebihanMapper mapper;

    PengembalianOrder(KelebihanMapper mapper) {
        this.mapper = mapper;
    }

    /** Page where the account for the money of a paid order that was given up is named and followed; null when nothing is given back. */
    public String alamat(long permohonanId) {
        return mapper.pembatalan(List.of(permohonanId)).stream().findFirst().map(p -> "/portal/kelebihan/" + p.id()).orElse(null);
    }
}
