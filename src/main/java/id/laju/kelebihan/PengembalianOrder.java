package id.laju.kelebihan;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the customer's pages ask about money that is given back: {@code pengembalianOrder}. */
@Component
public class PengembalianOrder {

    private final KelebihanMapper mapper;

    PengembalianOrder(KelebihanMapper mapper) {
        this.mapper = mapper;
    }

    /** Money of this customer that cannot be paid back before he names an account. */
    public List<Kelebihan> tanpaRekening(long pelangganId) {
        return mapper.tanpaRekening(pelangganId);
    }

    /** Page where the account for the money of a paid order that was given up is named and followed; null when nothing is given back. */
    public String alamat(long permohonanId) {
        return mapper.pembatalan(List.of(permohonanId)).stream().findFirst().map(p -> "/portal/kelebihan/" + p.id()).orElse(null);
    }
}
