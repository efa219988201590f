package id.laju.lhu;

import id.laju.dokumen.Teks;
import java.util.Optional;

/** How a sample came to the balai; kept where that work is kept. */
public interface AsalContoh {

    /** By whom, when and how it was taken, as a report says it; empty for one that is not ours. */
    Optional<Teks> pengambilan(long sampelId);
}
