package id.laju.tagihan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One bill: one billing code for what the customer agreed to.
 *
 * @param pelangganId organisation that pays
 * @param urutan which code of the request this is
 * @param total rupiah that stand on the billing code: the accepted quotation less what was paid in advance
 * @param kode 15 digits; null while DRAFT
 * @param kedaluwarsa the code's last second
 * @param lunas moment of payment at the bank
 */
public record Tagihan(long id, String satker, long permohonanId, long pelangganId, long penawaranId, String kasus, int urutan,
        StatusTagihan status, String nomorPenawaran, Instant dikonfirmasi, String layanan, String praOrder, String wajibBayar,
        BigDecimal total, String kode, Instant terbit, Instant kedaluwarsa, UUID berkasId, String diterbitkanOleh, Instant dibuat,
        Instant lunas, String pemintaNama, String pemintaSurel, String pemintaTelepon, String alasanBatal) {

    /** By the row, whether or not the timer has already run (BIL-008). */
    public StatusTagihan statusPada(Instant kini) {
        return status == StatusTagihan.ISSUED && habisPada(kini) ? StatusTagihan.EXPIRED : status;
    }

    /** Proofs of payment tell the minute, the code is of a second. */
    boolean belumTerbitPada(Instant saat) {
        return saat.isBefore(terbit.truncatedTo(ChronoUnit.MINUTES));
    }

    /** The last second counts to its end, for payments, screens and the timer alike. */
    boolean habisPada(Instant saat) {
        return !saat.isBefore(mati());
    }

    /** The first moment in which the code cannot be used any more. */
    Instant mati() {
        return kedaluwarsa.plusSeconds(1);
    }

    public boolean kedaluwarsaPada(Instant kini) {
        return statusPada(kini) == StatusTagihan.EXPIRED;
    }
}
