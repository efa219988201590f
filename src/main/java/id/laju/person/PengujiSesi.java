package id.laju.person;

import java.time.Instant;

/** @param keadaan DITUNJUK, BERSEDIA, MENOLAK, DILEPAS or BERHALANGAN @param alasan of whoever declined or fell out; null without */
record PengujiSesi(long id, long sesiId, String staf, String keadaan, String alasan, Instant menyatakan) {

    boolean bersedia() {
        return "BERSEDIA".equals(keadaan);
    }
}
