package id.laju.pekerjaan;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One hand-over notice.
 *
 * @param peran codes of those roles of the reader that were told, parted by commas
 * @param pelanggan null for readers who work blind
 */
record Kabar(String kasus, String nomor, String nomorAnalisa, String pelanggan, String kalimat, String peran, Instant dibuat, String zona) {

    public ZoneId zonaWaktu() {
        return ZoneId.of(zona);
    }
}
