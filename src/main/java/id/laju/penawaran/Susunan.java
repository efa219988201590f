package id.laju.penawaran;

import java.time.Instant;

/**
 * What Kerjasama put together for work at the customer's site, or a service without samples for its costs.
 *
 * @param catatan for CS; always there with SERAHKAN
 * @param kembaliCatatan why CS sent it back; null otherwise
 */
public record Susunan(long id, long permohonanId, Keputusan keputusan, String catatan, String penerima, String caraBayar, String oleh, Instant pada,
        String kembaliCatatan, String kembaliOleh, Instant kembaliPada) {

    /** Complete, or handed to CS because it cannot be offered as it is. */
    public enum Keputusan {

        LENGKAP, SERAHKAN
    }

    boolean berlaku() {
        return keputusan == Keputusan.LENGKAP && kembaliPada == null;
    }
}
