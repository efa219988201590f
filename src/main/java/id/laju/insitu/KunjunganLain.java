package id.laju.insitu;

import id.laju.permohonan.Permohonan;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Implemented by features that send the same people to customers as well. */
public interface KunjunganLain {

    /** Where else these people are in that time, a sentence each; visits for {@code p} itself do not count. */
    List<String> halangan(Permohonan p, Collection<String> orang, Instant mulai, Instant selesai);
}
