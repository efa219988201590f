package id.laju.umum;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a search box: each is to be found somewhere, whatever their order. */
public final class PolaKata {

    private PolaKata() {
    }

    /** @param cari as typed; null for nothing */
    public static List<String> kata(String cari) {
        return Stream.of(cari == null ? new String[0] : cari.strip().split("\\s+")).filter(k -> !k.isEmpty()).toList();
    }

    /** @param teks what is looked at, without markup @param cari as typed */
    public static boolean memuat(String teks, String cari) {
        String kecil = teks.toLowerCase(Locale.ROOT);
        return kata(cari).stream().allMatch(k -> kecil.contains(k.toLowerCase(Locale.ROOT)));
    }

    /** For {@code ilike all}, with the wildcards of the person taken literally. */
    public static String[] ilike(String cari) {
        return kata(cari).stream().map(k -> "%" + k.replaceAll("([%_\\\\])", "\\\\$1") + "%").toArray(String[]::new);
    }
}
