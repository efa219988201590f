package id.laju.pelimpahan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * One agreed period.
 *
 * @param berhalangan the absent person
 * @param pengganti the deputy
 * @param peran codes of the roles, parted by commas
 * @param mulai first day, in the satker's zone
 * @param sampai last day, included
 * @param diakhiri when it was ended early; null when it was not
 * @param dibuka when the deputy's inbox was opened; null before
 * @param ditutup when it was closed again
 */
record Pelimpahan(long id, String satker, String berhalangan, String pengganti, String peran, LocalDate mulai, LocalDate sampai, String alasan,
        String dibuatOleh, Instant dibuat, Instant diakhiri, String diakhiriOleh, Instant dibuka, Instant ditutup) {

    public List<String> daftarPeran() {
        return Arrays.asList(peran.split(","));
    }

    /** @param hariIni today in the satker's zone */
    public Keadaan keadaan(LocalDate hariIni) {
        if (diakhiri != null) {
            return Keadaan.DIAKHIRI;
        }
        return hariIni.isBefore(mulai) ? Keadaan.AKAN_DATANG : hariIni.isAfter(sampai) ? Keadaan.BERAKHIR : Keadaan.BERLAKU;
    }
}
