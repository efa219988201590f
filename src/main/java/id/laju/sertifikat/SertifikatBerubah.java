package id.laju.sertifikat;

import java.time.LocalDate;

/**
 * The register says something new about a certificate; published in the same transaction.
 *
 * @param dasar number of the letter or decision it rests on
 */
public record SertifikatBerubah(long sertifikatId, KeadaanSertifikat dari, KeadaanSertifikat ke, LocalDate sejak, String alasan, String dasar) {
}
