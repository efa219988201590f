package id.laju.dokumen;

import java.math.BigDecimal;

/**
 * A value as it stands in a results table: a number with its qualifier and exactly its own decimals, or words.
 *
 * @param tanda one of "", "&lt;", "&gt;", "≤", "≥", "±"
 * @param nilai null for words; its scale is the number of decimals printed
 * @param kata  for example "negatif", or a range; null for a number
 */
public record Angka(String tanda, BigDecimal nilai, Teks kata) {

    public static Angka dari(String tanda, String nilai) {
        return new Angka(tanda, new BigDecimal(nilai), null);
    }

    public static Angka dari(String nilai) {
        return dari("", nilai);
    }

    public static Angka kata(Teks kata) {
        return new Angka("", null, kata);
    }

    public static Angka kosong() {
        return kata(Teks.dari("-"));
    }

    /** Decimal comma, or a point in an English report; no thousands separators, which the other language would misread. */
    public Teks tulis(Bahasa bahasa) {
        if (nilai == null) {
            return bahasa == Bahasa.DWIBAHASA && samaSajaDalamInggris() ? Teks.dari(kata.id()) : kata;
        }
        String angka = nilai.toPlainString().replace('.', bahasa.tandaDesimal());
        return Teks.dari(tanda == null || tanda.isEmpty() ? angka : tanda + " " + angka);
    }

    /** Words that hold numbers and differ by the decimal sign alone; a bilingual report has the comma. */
    private boolean samaSajaDalamInggris() {
        return kata.id().replace(',', '.').equals(kata.en());
    }
}
