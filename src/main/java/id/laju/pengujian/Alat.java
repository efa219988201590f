package id.laju.pengujian;

import java.time.LocalDate;

/** An instrument of the register. @param kalibrasiSampai last day of validity; null when it needs no calibration */
public record Alat(Long id, String satker, String kode, String nama, Long labId, LocalDate kalibrasiTerakhir, LocalDate kalibrasiSampai,
        boolean aktif) {

    /** May it be used for a test of that day? */
    public boolean layak(LocalDate hari) {
        return aktif && (kalibrasiSampai == null || !hari.isAfter(kalibrasiSampai));
    }

    public String label() {
        return kode + " " + nama;
    }
}
