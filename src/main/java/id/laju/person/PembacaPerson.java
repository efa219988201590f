package id.laju.person;

import java.util.List;
import java.util.Set;

/** Who of the office reads identity papers, whole identity numbers and certificates that are not released: whoever checks, tests, decides, signs or issues. */
final class PembacaPerson {

    static final String PERAN = "hasAnyRole('cs', 'admin-sertifikasi', 'pj-sertifikasi', 'penguji', 'pengambil-keputusan', 'kepala-balai', 'ketua-tim-pji')";

    private static final Set<String> SEMUA = Set.of("cs", "admin-sertifikasi", "pj-sertifikasi", "penguji", "pengambil-keputusan", "kepala-balai", "ketua-tim-pji");

    private PembacaPerson() {
    }

    static boolean boleh(List<String> peran) {
        return peran.stream().anyMatch(SEMUA::contains);
    }
}
