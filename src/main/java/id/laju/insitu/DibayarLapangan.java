package id.laju.insitu;

import id.laju.tagihan.Pembayaran;
import id.laju.tagihan.PembayaranService;
import id.laju.tagihan.TagihanService;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What came in for an order. */
@Component
class DibayarLapangan {

    private final TagihanService tagihan;
    private final PembayaranService pembayaran;

    DibayarLapangan(TagihanService tagihan, PembayaranService pembayaran) {
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
    }

    /** Rupiah; empty when nothing was billed. */
    Optional<BigDecimal> untuk(long permohonanId) {
        return tagihan.yangLunas(permohonanId).flatMap(t -> pembayaran.untuk(t.id())).map(Pembayaran::jumlah);
    }
}
