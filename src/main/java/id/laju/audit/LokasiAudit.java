package id.laju.audit;

import java.time.Instant;

/** A site of the sample that an audit visits. @param nomor in the application @param nama with its address @param catatan null until it was audited, as what follows */
public record LokasiAudit(int nomor, String nama, String catatan, String oleh, Instant pada) {

    public boolean diaudit() {
        return catatan != null;
    }
}
