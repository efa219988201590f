package id.laju.lhu;

import id.laju.dokumen.Teks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report needs to know from the laboratory. */
interface HasilLaporan {

    /** Reception and validated results of a sample; empty when it was cancelled. */
    Optional<SampelDiuji> sampel(long sampelId);

    /** What was done otherwise than agreed, with the customer's consent. @param nomorAnalisa names the sample in these lines */
    List<Teks> penyimpangan(long sampelId, String nomorAnalisa);

    /** Nomor analisa by sample, without those that have none yet. */
    Map<Long, String> nomorAnalisa(Collection<Long> sampelIds);
}
