package id.laju.pekerjaan;

import java.time.Instant;
import java.time.ZoneId;

/**
 * An open step past its due date.
 *
 * @param pelanggan null for readers who work blind
 * @param peran codes of the roles that may take it, parted by commas
 * @param pengambil who holds it, null while nobody does
 * @param dibuat from when on its due date is counted
 * @param eskalasi role that hears of it when late, null when the model names none
 * @param dieskalasi when that role was told, null before
 */
record LangkahLewat(String kasus, String nomor, String nomorAnalisa, String nama, String pelanggan, String peran, String pengambil, String atasNama,
        Instant dibuat, Instant tenggat, String zona, String satker, String eskalasi, Instant dieskalasi) {

    public ZoneId zonaWaktu() {
        return ZoneId.of(zona);
    }
}
