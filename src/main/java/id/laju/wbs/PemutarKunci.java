package id.laju.wbs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** After each start the keys of all reports are wrapped by the newest master key, a hundred at a time; then the older one is only needed for receipts. */
@Component
class PemutarKunci {

    private static final Logger LOG = LoggerFactory.getLogger(PemutarKunci.class);

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

    /** One that cannot be opened, such as after its key was lost, is named and keeps nobody from working. */
    @EventListener(ApplicationReadyEvent.class)
    void putar() {
        Set<Long> gagal = new HashSet<>();
        List<KasusWbs> lama = belum(gagal);
        while (!lama.isEmpty()) {
            lama.forEach(k -> putar(k, gagal));
            lama = belum(gagal);
        }
    }

    private List<KasusWbs> belum(Set<Long> gagal) {
        return mapper.berkunciLama(induk.versi()).stream().filter(k -> !gagal.contains(k.id())).toList();
    }

    private void putar(KasusWbs k, Set<Long> gagal) {
        try {
            transaksi.executeWithoutResult(s -> brankas.bungkusUlang(k));
        } catch (IllegalStateException e) {
            gagal.add(k.id());
            LOG.error("The keys of report {} cannot be opened with the master keys that are set", k.nomor());
        }
    }
}
