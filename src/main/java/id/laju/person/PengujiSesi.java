package id.laju.person;

import java.time.Instant;

/** @param keadaan DITUNJUK, BERSEDIA, MENOLAK or DILEPAS @param alasan of whoever declined; null without */
record PengujiSesi(long id, long sesiId, String staf, String keadaan, String alasan, Instant menyatakan) {

    boolean bersedia() {
        return "BERSEDIA".equals(keadaan);
    }
}
