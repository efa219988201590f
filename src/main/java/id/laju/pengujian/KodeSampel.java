package id.laju.pengujian;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * The code a sample carries before it has an ID sampel: {@code SPL-1042-K}. The last letter catches a wrongly typed digit; what
 * stands before it is the sample's id, which tells an outsider nothing and opens no page.
 */
final class KodeSampel {

    private static final String HURUF = "ABCDEFGHJKLMNPQRSTUVWXY";

    private KodeSampel() {
    }

    static String tulis(long sampelId) {
        return "SPL-" + sampelId + "-" + huruf(sampelId);
    }

    /** However it was typed or scanned; empty for anything else, also for a wrong last letter. */
    static OptionalLong baca(String kode) {
        String rapi = kode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (!rapi.matches("SPL\\d{1,15}[A-Z]")) {
            return OptionalLong.empty();
        }
        long id = Long.parseLong(rapi.substring(3, rapi.length() - 1));
        return huruf(id) == rapi.charAt(rapi.length() - 1) ? OptionalLong.of(id) : OptionalLong.empty();
    }

    /** Weighted by place, so that two digits that changed places are caught as well. */
    private static char huruf(long id) {
        int jumlah = 0;
        String angka = Long.toString(id);
        for (int i = 0; i < angka.length(); i++) {
            jumlah += (angka.charAt(angka.length() - 1 - i) - '0') * (i + 2);
        }
        return HURUF.charAt(jumlah % HURUF.length());
    }
}
