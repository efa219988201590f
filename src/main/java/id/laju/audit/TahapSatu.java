package id.laju.audit;

import java.time.Instant;

/** Where the first stage of an audit takes place. @param tempat BALAI or LOKASI */
record TahapSatu(long permohonanId, String tempat, String alasan, String oleh, Instant pada) {

    boolean diLokasi() {
        return "LOKASI".equals(tempat);
    }
}
