package id.laju.umum;

import java.util.List;
import java.util.Set;

/** The signed-in member of staff, as pages see the person; the principal of every session of staff is one. */
public interface Petugas {

    /** Login name. */
    String id();

    List<String> peran();

    /** Codes of the satker the person works for. */
    List<String> satker();

    /** Knows the customers; the laboratory works blind (LAB-006). */
    default boolean kantor() {
        return peran().stream().anyMatch(Set.of("cs", "bendahara", "ketua-tim-pji", "kepala-balai", "admin-satker")::contains);
    }

    /** Looks after all satker (Admin Pusat). */
    default boolean pusat() {
        return peran().contains("admin-pusat");
    }

    default boolean bekerjaDi(String kode) {
        return satker().contains(kode);
    }

    /** @throws TidakDitemukan for a satker that is not this person's */
    default void harusDi(String kode) {
        if (!bekerjaDi(kode)) {
            throw TidakDitemukan.untuk("Satker", kode);
        }
    }
}
