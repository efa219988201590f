package id.laju.dokumen;

import java.util.UUID;

/**
 * Outcome for one document of a list.
 *
 * @param pesan Indonesian sentence when it failed; null when it is signed
 */
public record HasilTanda(UUID dokumen, boolean berhasil, String pesan) {

    static HasilTanda baik(UUID dokumen) {
        return new HasilTanda(dokumen, true, null);
    }

    static HasilTanda gagal(UUID dokumen, String pesan) {
        return new HasilTanda(dokumen, false, pesan);
    }
}
