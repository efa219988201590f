package id.laju.pelanggan;

import java.time.Instant;

/**
 * A one-time link.
 *
 * @param pengguna whose password; whose address; null for an invitation or a correction
 * @param surel whom an invitation is for, or the address to be confirmed
 * @param peran roles of an invitation, separated by commas
 */
record TautanSekali(String sidik, JenisTautan jenis, long pelanggan, Long pengguna, String surel, String peran, Instant dibuat,
        Instant kedaluwarsa, Instant dipakai) {
}
