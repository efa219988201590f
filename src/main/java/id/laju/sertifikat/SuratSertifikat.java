package id.laju.sertifikat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter about the state of a certificate.
 *
 * @param kasus its own; null until the register says what it tells of
 * @param sejak the day on which that began; null until then
 * @param penanda for whom the paper is made; null before there is one, like dokumenId
 * @param catatan why it was sent back unsigned; null when it was not
 * @param dikirim null until it is signed and out
 */
public record SuratSertifikat(Long id, String satker, long sertifikatId, JenisSuratSertifikat jenis, String nomor, String alasan, LocalDate sejak, String kasus, String penanda, UUID dokumenId, String catatan,
        Instant dibuat, String dibuatOleh, Instant dikirim) {
}
