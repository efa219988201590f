package id.laju.umum;

import java.util.List;

/** The signed-in member of staff, as pages see the person; the principal of every session of staff is one. */
public interface Petugas {

    /** Login name. */
    String id();

    List<String> peran();

    /** Codes of the satker the person works for. */
    List<String> satker();

    /** Knows the customers; the laboratory works blind (LAB-006). */
    boolean kantor();

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
