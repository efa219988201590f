package id.laju.berkas;

import id.laju.umum.Terbilang;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found in a SIMPONI billing or a BPN; whatever was not found is null. A proposal for the form, never the truth.
 *
 * @param kodeBilling    15 digits
 * @param tanggalBilling as printed, in the zone of the paper; midnight when only a day is printed
 * @param kedaluwarsa    as printed, to the second; the last second of the day when only a day is printed
 * @param total          rupiah
 * @param ntpn           16 upper-case letters or digits
 * @param ntb            the bank's own number
 */
public record BillingTerbaca(String kodeBilling, LocalDateTime tanggalBilling, LocalDateTime kedaluwarsa,
                             LocalDateTime tanggalBayar, BigDecimal total, String terbilang, String nama, String ntpn, String ntb) {

    /** No billing code, no amount, no NTPN: most likely a scan or another document. */
    public boolean kosong() {
        return kodeBilling == null && total == null && ntpn == null;
    }

    /** Indonesian sentences about what does not fit together; for the eye, not a refusal. */
    public List<String> catatan() {
        List<String> catatan = new ArrayList<>();
        if (total != null && terbilang != null && !sama(terbilang, Terbilang.rupiah(total))) {
            catatan.add("Terbilang di berkas tidak sama dengan jumlahnya.");
        }
        if (kodeBilling != null && tanggalBilling != null && !kodeBilling.startsWith(awalan(tanggalBilling))) {
            catatan.add("Bagian tanggal pada kode billing tidak sama dengan tanggal billing.");
        }
        if (tanggalBilling != null && kedaluwarsa != null && !kedaluwarsa.isAfter(tanggalBilling)) {
            catatan.add("Tanggal kedaluwarsa tidak sesudah tanggal billing.");
        }
        return catatan;
    }

    private static String awalan(LocalDateTime tanggal) {
        return "8" + tanggal.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static boolean sama(String a, String b) {
        return ringkas(a).equals(ringkas(b));
    }

    private static String ringkas(String kata) {
        return kata.toLowerCase().replaceAll("[^a-z]", "").replaceFirst("rupiah$", "");
    }
}
