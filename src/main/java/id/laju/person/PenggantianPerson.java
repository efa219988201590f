package id.laju.person;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for another certificate and card in the place of released ones.
 *
 * @param sertifikatId the one that is to be replaced
 * @param sebab KELIRU, HILANG or RUSAK
 * @param buktiId null without
 * @param putusan terima or tolak; null before
 * @param selesai null while it goes on
 * @param dihentikan why the certificate was withdrawn meanwhile; null for one that was not stopped
 */
record PenggantianPerson(long id, String satker, long permohonanId, long sertifikatId, String sebab, String alasan, UUID buktiId, String kasus, Instant diminta, String putusan, String putusanAlasan, Instant selesai, String dihentikan) {

    String sebutan() {
        return switch (sebab) {
            case "KELIRU" -> "data pada sertifikat keliru";
            case "HILANG" -> "sertifikat atau kartu hilang";
            default -> "sertifikat atau kartu rusak";
        };
    }
}
