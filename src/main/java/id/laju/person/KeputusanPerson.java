package id.laju.person;

import java.time.Instant;

/** @param putusan BERIKAN or TOLAK @param alasan null for BERIKAN @param menyatakanBebas to have trained none of them; decisions from before this was asked say false */
record KeputusanPerson(long pesertaId, String putusan, String alasan, String oleh, Instant pada, boolean menyatakanBebas) {

    boolean berikan() {
        return "BERIKAN".equals(putusan);
    }
}
