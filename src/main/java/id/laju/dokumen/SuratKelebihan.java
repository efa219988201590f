package id.laju.dokumen;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The letter that approves what becomes of an overpayment. Amounts in rupiah.
 *
 * @param dasar    regulations, as the balai cites them
 * @param ntpn     of the payment that brought more than was owed; null, with all about that payment, for a balance that is given back
 * @param menjadi  what becomes of it, as a sentence
 * @param rekening where it goes; null for an advance payment
 */
public record SuratKelebihan(String tempat, LocalDate tanggal, Pihak kepada, String dasar, LocalDate diajukan, String ntpn, LocalDate dibayar,
        String kodeBilling, BigDecimal jumlahDibayar, BigDecimal jumlah, String akun, String alasan, String menjadi, String rekening, Penanda penanda)
    implements ModelDokumen {

    @Override
    public String templat() {
        return "surat-kelebihan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.KELEBIHAN;
    }
}
