package id.laju.hambatan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What the reader looks at.
 *
 * @param satker code, or an empty text for all of the reader's
 * @param semuaSatker of the reader
 * @param versi id of a definition, or an empty text for all versions
 * @param sampai last day
 * @param atas the 90th percentile colours instead of the middle one
 */
public record PilihanHambatan(String satker, List<String> semuaSatker, String versi, LocalDate dari, LocalDate sampai, ZoneId zona, Ukuran ukuran, boolean atas) {

    public static final int HARI = 90;

    public List<String> dihitung() {
        return satker.isEmpty() ? semuaSatker : List.of(satker);
    }

    /** Whose variant may be drawn: that of the one satker that is looked at. */
    String pemilikVarian() {
        return dihitung().size() == 1 ? dihitung().get(0) : null;
    }

    /** As parameters of an address. */
    String alamat() {
        return "satker=" + satker + "&versi=" + URLEncoder.encode(versi, StandardCharsets.UTF_8) + "&dari=" + dari + "&sampai=" + sampai;
    }
}
