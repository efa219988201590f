package id.laju.dokumen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What Informasi Tagihan and Tanda Terima have in common (BIL-006).
 *
 * @param terbit      moment the billing code was issued
 * @param kedaluwarsa moment printed by SIMPONI
 * @param zona        in which both are printed
 * @param wajibBayar  legal name of the payer
 */
public record RincianTagihan(String kodeBilling, Instant terbit, Instant kedaluwarsa, ZoneId zona, String wajibBayar,
                             String kementerian, String eselon, String satker, String nomorPenawaran, List<Setoran> setoran) {

    public BigDecimal total() {
        return setoran.stream().map(Setoran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One line: kind of deposit, account code of 6 digits, rupiah. */
    public record Setoran(String jenis, String akun, BigDecimal jumlah, String keterangan) {
    }
}
