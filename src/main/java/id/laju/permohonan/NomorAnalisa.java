package id.laju.permohonan;

import java.util.Collection;
import java.util.Map;

/** Implemented by the laboratory, which numbers what it received (CAL-011). */
public interface NomorAnalisa {

    /** By sample, without those that have none yet. */
    Map<Long, String> dari(Collection<Long> sampelIds);
}
