package id.laju.tagihan;

import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What came in for an order, and what becomes of it when the order is given up. */
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

    /**
     * Whoever gives up a paid order says what becomes of the money.
     *
     * @param menjadi dikembalikan or dimuka; not read when nothing was billed
     */
    public PeriksaIsian periksa(PeriksaIsian isian, long permohonanId, String menjadi) {
        return isian.tolakJika(untuk(permohonanId).isPresent() && !dikembalikan(menjadi) && !"dimuka".equals(menjadi), "menjadi", "Pilih apa yang terjadi dengan uang yang sudah dibayar.");
    }

    public static boolean dikembalikan(String menjadi) {
        return "dikembalikan".equals(menjadi);
    }
}
