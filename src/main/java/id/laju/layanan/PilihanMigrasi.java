package id.laju.layanan;

import java.util.Collection;

/** What the customer ticked in the three lists of a migration test; any combination of the three may occur in use. */
public record PilihanMigrasi(Collection<Integer> tipePangan, Collection<Integer> waktuKontak, Collection<Integer> suhuKontak) {

    boolean lengkap() {
        return !tipePangan.isEmpty() && !waktuKontak.isEmpty() && !suhuKontak.isEmpty();
    }
}
