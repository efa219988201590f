package id.laju.sertifikasiproduk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The customer withdrew during the evaluation.
 *
 * @param alasan the customer reads it
 * @param suratTanggal of the customer's letter
 * @param berkasId scan of that letter; null without
 * @param uang dikembalikan or dimuka; null when nothing was billed
 */
record Penghentian(long permohonanId, String alasan, String suratNomor, LocalDate suratTanggal, UUID berkasId, String uang, String oleh, Instant pada) {

    public boolean dikembalikan() {
        return "dikembalikan".equals(uang);
    }
}
