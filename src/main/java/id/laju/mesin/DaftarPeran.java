package id.laju.mesin;

import java.util.Optional;
import java.util.Set;

/** The roles that exist; models may name no others as candidate group or escalation. */
public interface DaftarPeran {

    Set<String> semua();

    /** Code of the role that people call so; lanes carry these names. */
    Optional<String> bernama(String nama);

    /** What people call it; the code where it is unknown. */
    String nama(String kode);
}
