package id.laju.lhu;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What a report needs to know from the laboratory. */
interface HasilLaporan {

    /** Reception and validated results of a sample; empty when it was cancelled. */
    Optional<SampelDiuji> sampel(long sampelId);

    /** Nomor analisa by sample, without those that have none yet. */
    Map<Long, String> nomorAnalisa(Collection<Long> sampelIds);
}
