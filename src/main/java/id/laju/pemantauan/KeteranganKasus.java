package id.laju.pemantauan;

import id.laju.permohonan.Permohonan;
import java.util.Optional;

/** Implemented by features that tell the customer on the page of a case what its status alone does not say, such as why. */
public interface KeteranganKasus {

    /** @param pesan key of the message @param isi its one argument, in the words of the balai */
    record Keterangan(String pesan, String isi) {
    }

    /** None while there is nothing to say. */
    Optional<Keterangan> untuk(Permohonan p);
}
