package id.laju.pengujian;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the customer may choose for a parameter that could not be tested; dropping it is always on offer.
 *
 * @param tundaSampai     new target when tested later; null: not on offer, and so are the others
 * @param subkontraktor   external laboratory
 * @param metode          other method in place of the agreed one
 * @param sampelPengganti how much sample is asked for, in words
 */
public record UsulanUji(long hasilId, LocalDate tundaSampai, String subkontraktor, String metode, String sampelPengganti, String catatan,
        String oleh, Instant pada) {

    /** Where nobody proposed anything, the customer may drop or postpone. */
    static final Set<String> TANPA_USULAN = Set.of("CORET", "TUNDA");

    public Set<String> pilihan() {
        Set<String> boleh = new LinkedHashSet<>(Set.of("CORET"));
        tambah(boleh, "TUNDA", tundaSampai);
        tambah(boleh, "SUBKONTRAK", subkontraktor);
        tambah(boleh, "METODE", metode);
        tambah(boleh, "PENGGANTI", sampelPengganti);
        return boleh;
    }

    private static void tambah(Set<String> boleh, String kata, Object ada) {
        if (ada != null) {
            boleh.add(kata);
        }
    }
}
