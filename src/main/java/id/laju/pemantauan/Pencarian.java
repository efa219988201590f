package id.laju.pemantauan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody looks for among the cases.
 *
 * @param awal the text as the beginning of a number, for {@code like}; lower case
 * @param nomor the same without the satker before the slash, for numbers within a satker
 * @param kata the text as words of a name, for {@code to_tsquery}; null when it has none
 * @param kantor searches by everything; the laboratory by case number, nomor analisa and ID sampel
 */
record Pencarian(List<String> satker, String awal, String nomor, String kata, boolean kantor) {

    /** Fewer letters would find half of everything. */
    static final int PALING_PENDEK = 2;
    /** As many a list shows; who sees that many types more. */
    static final int PALING_BANYAK = 500;

    static Pencarian dari(String teks, Pembaca pembaca) {
        String isi = teks.strip().toLowerCase(Locale.ROOT);
        String nomor = pembaca.satker().stream().filter(s -> isi.startsWith(s + "/")).map(s -> isi.substring(s.length() + 1)).findFirst().orElse(isi);
        String kata = Arrays.stream(isi.split("[^\\p{L}\\p{N}]+")).filter(k -> !k.isEmpty()).map(k -> k + ":*").collect(Collectors.joining(" & "));
        return new Pencarian(pembaca.satker(), awal(isi), awal(nomor), kata.isEmpty() ? null : kata, pembaca.kantor());
    }

    private static String awal(String teks) {
        return teks.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public int batas() {
        return PALING_BANYAK;
    }
}
