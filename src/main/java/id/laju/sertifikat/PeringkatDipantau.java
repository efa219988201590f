package id.laju.sertifikat;

import java.time.LocalDate;

/** Level of green industry that a monitoring found while the certificate stays as it was issued. @param pada day of that decision at the balai */
public record PeringkatDipantau(String peringkat, LocalDate pada) {
}
