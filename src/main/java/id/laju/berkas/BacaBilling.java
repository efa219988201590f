package id.laju.berkas;

import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures in the text of SIMPONI's billing and of the BPN (BIL-006). Reads labels, not positions. */
public final class BacaBilling {

    private static final Pattern KODE = Pattern.compile("(?<![\\dA-Za-z])\\d{15}(?![\\dA-Za-z])");
    private static final Pattern NTPN = Pattern.compile("(?<![0-9A-Za-z])[A-Z0-9]{16}(?![0-9A-Za-z])");
    private static final Pattern NTB = Pattern.compile("(?<![0-9A-Za-z])[A-Z0-9]{6,20}(?![0-9A-Za-z])");
    private static final Pattern JUMLAH = Pattern.compile("(?:(?:Rp|IDR)\\.?\\s*)?\\d{1,3}(?:\\.\\d{3})+(?:,\\d{2})?|(?:Rp|IDR)\\.?\\s*\\d+|\\d{4,15}");

    private BacaBilling() {
    }

    /** Never throws; see {@link BillingTerbaca} for what is null. */
    public static BillingTerbaca dari(byte[] pdf) {
        return dariTeks(BacaPdf.teks(pdf));
    }

    public static BillingTerbaca dariTeks(String teks) {
        BarisBerlabel baris = new BarisBerlabel(teks);
        return new BillingTerbaca(
            baris.cari(LabelBilling.KODE, pola(KODE)).or(() -> satuSatunya(KODE, teks)).orElse(null),
            baris.cari(LabelBilling.TANGGAL, t -> WaktuTercetak.baca(t, false)).orElse(null),
            baris.cari(LabelBilling.KEDALUWARSA, t -> WaktuTercetak.baca(t, true)).orElse(null),
            baris.cari(LabelBilling.BAYAR, t -> WaktuTercetak.baca(t, false)).orElse(null),
            baris.cari(LabelBilling.TOTAL, BacaBilling::jumlah).orElse(null),
            baris.cari(LabelBilling.TERBILANG, BacaBilling::kalimat).orElse(null),
            baris.cari(LabelBilling.NAMA, BacaBilling::barisPertama).orElse(null),
            baris.cari(LabelBilling.NTPN, pola(NTPN)).orElse(null),
            baris.cari(LabelBilling.NTB, pola(NTB)).orElse(null));
    }

    private static Function<String, Optional<String>> pola(Pattern pola) {
        return teks -> Optional.of(pola.matcher(teks)).filter(Matcher::find).map(Matcher::group);
    }

    private static Optional<String> satuSatunya(Pattern pola, String teks) {
        List<String> semua = pola.matcher(teks).results().map(r -> r.group()).distinct().toList();
        return semua.size() == 1 ? Optional.of(semua.get(0)) : Optional.empty();
    }

    private static Optional<BigDecimal> jumlah(String teks) {
        return pola(JUMLAH).apply(teks).flatMap(Rupiah::baca);
    }

    private static Optional<String> barisPertama(String teks) {
        return Arrays.stream(teks.split("\\R")).map(String::strip).filter(b -> !b.isEmpty() && !b.equals("-")).findFirst();
    }

    /** Up to the word "rupiah" where it stands, else the first line. */
    private static Optional<String> kalimat(String teks) {
        Matcher sampaiRupiah = Pattern.compile("(?is)^.{3,300}?\\brupiah\\b").matcher(teks.strip());
        return sampaiRupiah.find() ? Optional.of(sampaiRupiah.group().replaceAll("\\s+", " ")) : barisPertama(teks);
    }
}
