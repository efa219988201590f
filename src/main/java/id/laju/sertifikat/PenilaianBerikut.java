package id.laju.sertifikat;

import java.time.LocalDate;
import java.util.Optional;

/** Implemented by the room that watches over certificates: what is due next. */
public interface PenilaianBerikut {

    /** @param ulang renewal, else surveillance @param ditunggu the customer is to act now */
    record Berikut(boolean ulang, LocalDate jatuhTempo, boolean ditunggu) {
    }

    Optional<Berikut> untuk(long sertifikatId);

    /** Holds the case that watches over it, before its row in the register is locked. */
    void kunci(long sertifikatId);
}
