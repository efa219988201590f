package id.laju.lhu;

import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;

/** Implemented once for each task in which a letter or a certificate is signed electronically; {@link SuratTte} does the signing. */
public interface SuratDitandatangani {

    /** Phrase of the task; its form takes {@code keputusan} with {@link SuratTte#PUTUSAN} once the documents are signed. */
    String frasa();

    /** May this person sign for the balai today? */
    boolean berwenang(TugasKonteks t);

    /** What to do when this person may not, as a sentence. */
    default String tanpaWewenang() {
        return "Kembalikan surat ini agar dibuat ulang untuk pejabat lain.";
    }

    /** What forbids the signature now, with what to do, as a sentence; null when nothing does. Asked before anything is signed. */
    default String halangan(TugasKonteks t) {
        return null;
    }

    /** Everything that one passphrase signs, such as a certificate and its annex. */
    List<UUID> dokumen(TugasKonteks t);
}
