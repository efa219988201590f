package id.laju.pengujian;

import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as analysts write it: {@code 0,10}, {@code <0,001}, {@code ≥ 5}, {@code 2,5x10^3}.
 *
 * @param nilai   keeps the decimals that were typed
 * @param tertulis the tidy text for paper: qualifier and number without blanks
 */
public record AngkaHasil(Kualifikasi kualifikasi, BigDecimal nilai, String tertulis) {

    private static final Pattern BENTUK = Pattern.compile("(<=|>=|<|>)?(-?\\d{1,15}(?:,\\d{1,12})?)(?:(?:[eE]|[xX×]10\\^?)([+-]?\\d{1,2}))?");

    /** @throws IsianKeliru at that field; a point is refused because 1.234 may mean two things */
    public static AngkaHasil urai(String bidang, String teks) {
        String rapi = teks.strip().replaceAll("\\s+", "").replace("≤", "<=").replace("≥", ">=").replace('−', '-');
        Matcher m = BENTUK.matcher(rapi);
        if (rapi.contains(".")) {
            throw IsianKeliru.pada(bidang, "Tulis desimal dengan koma dan tanpa titik, misalnya 0,05 atau 1234,5.");
        }
        if (!m.matches()) {
            throw IsianKeliru.pada(bidang, "\"" + potong(teks) + "\" bukan angka. Tulis seperti 0,05 atau <0,001 atau 2,5x10^3.");
        }
        BigDecimal angka = new BigDecimal(m.group(2).replace(',', '.'));
        BigDecimal nilai = m.group(3) == null ? angka : angka.scaleByPowerOfTen(Integer.parseInt(m.group(3)));
        return new AngkaHasil(Kualifikasi.dari(m.group(1)), nilai, rapi);
    }

    /** Digits behind the comma, as typed. */
    public int desimal() {
        return Math.max(nilai.scale(), 0);
    }

    private static String potong(String teks) {
        return teks.length() > 30 ? teks.substring(0, 30) + "…" : teks;
    }
}
