package id.laju.insitu;

import java.time.Instant;
import java.util.UUID;

/**
 * What the officers reported from a visit.
 *
 * @param saksiNama who handed over for the customer, and signed
 * @param beritaAcaraId null until the protocol is made
 */
record HasilLapangan(long jadwalId, Instant tiba, Instant selesai, String saksiNama, String saksiJabatan, String catatan, Instant dicatat, String dicatatOleh,
        String beritaAcaraNomor, UUID beritaAcaraId) {
}
