package id.laju.peserta;

import id.laju.permohonan.Permohonan;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Implemented by services whose orders name people: what stands around their list, and how long it may be. */
public interface PesertaLayanan {

    /** Codes of the services. */
    Set<String> layanan();

    /** How many people this order may name. */
    int paling(Permohonan p);

    /** Before somebody is added: whoever adds to another order meanwhile waits, so that both are counted. */
    default void kunci(Permohonan p) {
    }

    /** Beside the list, label to value, in this order; labels are message keys. */
    Map<String, String> ringkasan(Permohonan p);

    /** Where the customer goes on when the list is done. */
    String lanjut(Permohonan p);

    /** Address that sends the request to the balai when the list is the last page; else the page behind the list is only linked. */
    default Optional<String> kirim(Permohonan p) {
        return Optional.empty();
    }

    /** Phrases of the steps during which the office may change the list. */
    Set<String> saatDiperiksa();

    /** After every change, in its transaction. */
    default void berubah(Permohonan p) {
    }
}
