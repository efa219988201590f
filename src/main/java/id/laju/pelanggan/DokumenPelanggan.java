package id.laju.pelanggan;

import java.time.Instant;
import java.util.UUID;

/**
 * A company document.
 *
 * @param nomor of the NPWP or the deed
 * @param berkasKtp identity card or passport of the one who signs, with the deed
 */
public record DokumenPelanggan(long pelanggan, JenisDokumen jenis, String nomor, String notaris, UUID berkas, UUID berkasKtp,
        Instant diunggah, String diunggahOleh) {
}
