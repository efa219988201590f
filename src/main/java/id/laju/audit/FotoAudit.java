package id.laju.audit;

import java.util.UUID;

/** A photo, a paper that proves something, or a drawn signature. @param butirId null for one of the whole audit */
record FotoAudit(long id, long auditId, Long butirId, Jenis jenis, UUID berkasId, String oleh) {

    enum Jenis {
        FOTO, BUKTI, TTD_KETUA, TTD_WAKIL;

        boolean tandaTangan() {
            return this == TTD_KETUA || this == TTD_WAKIL;
        }
    }
}
