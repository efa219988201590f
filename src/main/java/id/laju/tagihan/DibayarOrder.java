package id.laju.tagihan;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What came in for an order. */
@Component
public class DibayarOrder {

    private final TagihanService tagihan;
    private final PembayaranService pembayaran;

    DibayarOrder(TagihanService tagihan, PembayaranService pembayaran) {
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
    }

    /** Rupiah; empty when nothing was billed. */
    public Optional<BigDecimal> untuk(long permohonanId) {
        return tagihan.yangLunas(permohonanId).flatMap(t -> pembayaran.untuk(t.id())).map(Pembayaran::jumlah);
    }
}
