package id.laju.pengujian;

import id.laju.umum.Tanggal;
import java.time.LocalDate;

/**
 * What is left of a sample whose report is out; whose it is stays outside.
 *
 * @param kehendak     what the customer asked for: DIKEMBALIKAN, DIMUSNAHKAN, DISIMPAN
 * @param lewat        the keep-until date is over
 * @param pemusnahanId protocol by which it was disposed of; null while it is kept
 * @param dikembalikan when the customer got it back, as far as that is recorded
 * @param dipersoalkan an objection to a result of it is open: it has to stay
 */
public record SisaSampel(long sampelId, String idSampel, String nomorAnalisa, String jenis, String tempat, LocalDate simpanSampai, String kehendak,
        boolean lewat, Long pemusnahanId, LocalDate dikembalikan, boolean dipersoalkan) {

    public String kehendakDitulis() {
        return LembarSampel.SISA.get(kehendak);
    }

    /** Something to test again is still in the store. */
    public boolean ada() {
        return pemusnahanId == null && dikembalikan == null && !"DIKEMBALIKAN".equals(kehendak);
    }

    public String keadaan() {
        return pemusnahanId != null ? "sudah dimusnahkan" : ada() ? "disimpan" : dikembalikan == null ? "diminta kembali oleh pelanggan"
            : "dikembalikan ke pelanggan " + Tanggal.pendek(dikembalikan);
    }

    public boolean bolehDimusnahkan() {
        return lewat && ada() && !dipersoalkan;
    }
}
