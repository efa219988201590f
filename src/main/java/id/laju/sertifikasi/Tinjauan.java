package id.laju.sertifikasi;

import java.time.Instant;
import java.util.UUID;

/** A review of an application. @param keputusan terima, tolak or catatan @param dokumenId the sheet @param oleh login name of PJ Sertifikasi */
public record Tinjauan(long id, long permohonanId, int putaran, String keputusan, String catatan, UUID dokumenId, String oleh, Instant pada) {

    /** In words for lists and paper. */
    public String keputusanDitulis() {
        return switch (keputusan) {
            case "terima" -> "Dapat disertifikasi";
            case "tolak" -> "Tidak dapat disertifikasi";
            default -> "Dikembalikan dengan catatan";
        };
    }
}
