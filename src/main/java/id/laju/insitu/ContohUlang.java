package id.laju.insitu;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A refused sample as it was taken once more; what the fields mean is said at {@link ContohLapangan}.
 *
 * @param petugas       login name
 * @param beritaAcaraId null until the protocol is made
 */
record ContohUlang(long id, long sampelId, String petugas, Instant tiba, Instant selesai, String saksiNama, String nomorContoh, String titik, BigDecimal lintang,
        BigDecimal bujur, Instant diambil, String metode, String kondisi, String jumlah, String wadah, String pengawet, String identitas, Instant dicatat, String dicatatOleh, String saksiJabatan, String beritaAcaraNomor, UUID beritaAcaraId) {

    /** For the page, in the words of the first taking. */
    public ContohLapangan contoh() {
        return new ContohLapangan(sampelId, 0, nomorContoh, titik, lintang, bujur, diambil, metode, kondisi, jumlah, wadah, pengawet, identitas);
    }
}
