package id.laju.mesin;

import java.util.Optional;

/** Tells the engine room who is signed in; empty for timers and jobs. */
public interface SiapaBekerja {

    Optional<Pelaku> sekarang();
}
