package id.laju.sertifikat;

import java.time.Instant;
import java.time.LocalDate;

/** One state in the history of a certificate. @param dasar number of the letter or decision it rests on */
public record RiwayatSertifikat(KeadaanSertifikat keadaan, LocalDate sejak, String alasan, String dasar, String oleh, Instant pada) {
}
