package id.laju.penawaran;

import id.laju.permohonan.Permohonan;
import java.util.Optional;
import java.util.Set;

/** Implemented by services whose letter says something else than that samples are tested after they were handed in. */
public interface KeteranganPenawaran {

    /** Codes of the services. */
    Set<String> layanan();

    /** Subject of the letter. */
    String hal(Permohonan p);

    /** How long the service takes, as it is printed. */
    String waktu(Permohonan p);

    /** Terms on the attachment. */
    JenisKetentuan ketentuan(Permohonan p);

    /** Why nobody can agree to it any more, for the customer to read. */
    default Optional<String> halangan(Permohonan p) {
        return Optional.empty();
    }
}
