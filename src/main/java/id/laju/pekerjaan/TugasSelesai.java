package id.laju.pekerjaan;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A task that somebody has ended.
 *
 * @param pelanggan null for readers who work blind
 * @param nomorAnalisa of the sample the step was about, null when it was about none
 * @param zona of the satker
 * @param menitTunggu working minutes from creation to claim
 * @param menitKerja working minutes from claim to end
 * @param atasNama absent colleague in whose name it was done, null in the own name
 */
record TugasSelesai(String kasus, String nomor, String nomorAnalisa, String elemen, String nama, String pelanggan, String layanan, Instant selesai,
        String zona, long menitTunggu, long menitKerja, String keputusan, String pelaku, String atasNama) {

    public ZoneId zonaWaktu() {
        return ZoneId.of(zona);
    }
}
