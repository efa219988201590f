package id.laju.tagihan;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row of a file of payments, read.
 *
 * @param nomor line of the file
 * @param isi the row as it stood there
 * @param penyetor who paid, where the file says so
 * @param tanpaJam only the day is known, of which {@code dibayarPada} is the first moment
 * @param alasan why it cannot be used; null when it is good
 */
record BarisUang(int nomor, String isi, String kodeBilling, String ntpn, String ntb, BigDecimal jumlah, Instant dibayarPada, String bank, String kanal, String penyetor,
        boolean tanpaJam, String alasan) {

    static BarisUang buruk(BarisTabel b, String alasan) {
        return new BarisUang(b.nomor(), b.teks(), null, null, null, null, null, null, null, null, false, alasan);
    }

    static BarisUang baik(BarisTabel b, PembayaranMasuk p, String penyetor, boolean tanpaJam) {
        return new BarisUang(b.nomor(), b.teks(), p.kodeBilling(), p.ntpn(), p.ntb(), p.jumlah(), p.dibayarPada(), p.bank(), p.kanal(), penyetor, tanpaJam, null);
    }
}
