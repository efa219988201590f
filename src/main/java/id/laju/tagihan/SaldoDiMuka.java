package id.laju.tagihan;

import java.math.BigDecimal;

/** What customers paid in advance, as bills need it: set against the next revenue of the same kind. */
public interface SaldoDiMuka {

    /**
     * Takes as much of the balance as there is, at most {@code paling}, for what this request owes; asked again it answers the same.
     *
     * @return rupiah taken, zero when there is no balance
     */
    BigDecimal pakai(long permohonanId, String satker, long pelangganId, BigDecimal paling, String keterangan);

    /** Rupiah taken for this request, zero when nothing was or it was given back. */
    BigDecimal terpakai(long permohonanId);
}
