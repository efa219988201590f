package id.laju.insitu;

import java.time.Instant;

/**
 * An order that is done at the customer's site, as CS passed it on.
 *
 * @param catatanCs for the laboratory, which does not know the customer; null without
 * @param catatanKoordinator why it came back to CS; null without
 */
record KerjaLapangan(long permohonanId, String satker, String catatanCs, Instant diteruskan, String diteruskanOleh, String catatanKoordinator) {
}
