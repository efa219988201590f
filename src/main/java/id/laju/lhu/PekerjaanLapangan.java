package id.laju.lhu;

import id.laju.dokumen.Teks;
import java.util.Optional;

/** What reports say of work at a customer's site; kept where that work is kept. */
public interface PekerjaanLapangan {

    /** By whom, when and how the sample was taken; empty for one that was handed in. */
    Optional<Teks> pengambilan(long sampelId);

    /** The site where the instrument was calibrated; empty for one that was calibrated in the laboratory. */
    Optional<String> tempat(long sampelId);

    /** What stands on that instrument, as the officers read it there; empty for one that was handed in. */
    Optional<String> identitas(long sampelId);
}
