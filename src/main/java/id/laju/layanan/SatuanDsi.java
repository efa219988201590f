package id.laju.layanan;

import java.util.regex.Pattern;

/** Units as D-SI writes them: names from the SI brochure behind backslashes, with prefixes and powers. */
final class SatuanDsi {

    private static final Pattern BENTUK = Pattern.compile("(\\\\(one|[a-z]{3,15}|tothe\\{-?\\d+(\\.\\d+)?\\}))+");

    private SatuanDsi() {
    }

    static boolean sah(String dsi) {
        return dsi != null && BENTUK.matcher(dsi).matches();
    }
}
