package id.laju.wbs;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** After each start the keys of all reports are wrapped by the newest master key, a hundred at a time; then the older one is only needed for receipts. */
@Component
class PemutarKunci {

    private final BrankasMapper mapper;
    private final Brankas brankas;
    private final KunciInduk induk;
    private final TransactionTemplate transaksi;

    PemutarKunci(BrankasMapper mapper, Brankas brankas, KunciInduk induk, TransactionTemplate transaksi) {
        this.mapper = mapper;
        this.brankas = brankas;
        this.induk = induk;
        this.transaksi = transaksi;
    }

    @EventListener(ApplicationReadyEvent.class)
    void putar() {
        while (Boolean.TRUE.equals(transaksi.execute(s -> sebagian()))) {
        }
    }

    private boolean sebagian() {
        List<KasusWbs> lama = mapper.berkunciLama(induk.versi());
        lama.forEach(brankas::bungkusUlang);
        return !lama.isEmpty();
    }
}
