package id.laju.pengujian;

import java.time.LocalDate;

/**
 * What a customer wanted back, as the counter reads it.
 *
 * @param tanggal  when it was handed back; null while it is here
 * @param penerima who took it, or courier and number
 */
public record Kembalian(long sampelId, String idSampel, String nomorAnalisa, String nama, String tempat, String kasus, String nomorOrder, String pelanggan,
        LocalDate tanggal, String penerima) {

    public boolean diSini() {
        return tanggal == null;
    }
}
