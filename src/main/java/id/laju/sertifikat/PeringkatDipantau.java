package id.laju.sertifikat;

import java.time.Instant;

/** Level of green industry that a monitoring found while the certificate stays as it was issued. */
public record PeringkatDipantau(String peringkat, Instant pada) {
}
