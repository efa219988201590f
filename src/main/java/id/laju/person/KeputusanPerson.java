package id.laju.person;

import java.time.Instant;

/** @param putusan BERIKAN or TOLAK @param alasan null for BERIKAN */
record KeputusanPerson(long pesertaId, String putusan, String alasan, String oleh, Instant pada) {

    boolean berikan() {
        return "BERIKAN".equals(putusan);
    }
}
