package id.laju.pemantauan;

import java.time.Instant;

/**
 * A case that a search found.
 *
 * @param order number of the order; null before it is paid
 * @param pelanggan null for the laboratory
 * @param sampel numbers of analysis, parted by commas; empty while there are none
 * @param langkah names of the open steps, parted by semicolons; empty when it is over
 * @param jamSejak from when on the promise is counted; null while the clock stands
 */
public record KasusDitemukan(String kasus, String satker, String order, String praOrder, String pelanggan, String status, String sampel, String langkah,
        Instant dibuat, Instant selesai, Instant jamSejak, Instant janji) {
}
