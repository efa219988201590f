package id.laju.sertifikasi;

import java.time.Instant;

/** A round of the verification. @param keputusan sesuai or perbaiki @param oleh login name of the member of staff */
public record Verifikasi(long id, long permohonanId, int putaran, String keputusan, String oleh, Instant pada) {

    public boolean sesuai() {
        return "sesuai".equals(keputusan);
    }
}
