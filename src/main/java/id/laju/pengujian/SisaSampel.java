package id.laju.pengujian;

import java.time.LocalDate;

/**
 * What is left of a sample whose report is out; whose it is stays outside.
 *
 * @param kehendak     what the customer asked for: DIKEMBALIKAN, DIMUSNAHKAN, DISIMPAN
 * @param lewat        the keep-until date is over
 * @param pemusnahanId protocol by which it was disposed of; null while it is kept
 */
record SisaSampel(long sampelId, String idSampel, String nomorAnalisa, String jenis, String tempat, LocalDate simpanSampai, String kehendak,
        boolean lewat, Long pemusnahanId) {

    public String kehendakDitulis() {
        return LembarSampel.SISA.get(kehendak);
    }
}
