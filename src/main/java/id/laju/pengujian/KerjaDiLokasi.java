package id.laju.pengujian;

import java.time.Instant;
import java.util.Optional;

/** When work at a customer's site began; kept where that work is kept. */
public interface KerjaDiLokasi {

    /** When the officers came to the site where this sample was taken or this instrument stands; empty for what was handed in. */
    Optional<Instant> sejak(long sampelId);
}
