package id.laju.pemantauan;

import java.util.Optional;

/** Implemented by features whose cases are about something that the customer knows by a name, such as a certificate. */
public interface PerihalKasus {

    /** @return empty where the case is about nothing of this feature */
    Optional<String> perihal(String kasus);

    /** Where the customer reads about it, for steps that have no page of their own; empty where the case is about nothing of this feature. */
    default Optional<String> alamat(String kasus) {
        return Optional.empty();
    }
}
