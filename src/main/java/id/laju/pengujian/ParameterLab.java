package id.laju.pengujian;

import java.math.BigDecimal;
import java.util.List;

/**
 * A parameter of a sample as the laboratory works it.
 *
 * @param pilihanId handle of its results
 * @param satuan    and {@code metode}: as edited for this sample, else the catalogue's
 * @param beban     workload points
 * @param dicoret   dropped with the customer's consent
 */
public record ParameterLab(long pilihanId, long sampelId, long parameterId, String kelompok, int urutan, String nama, String namaEn,
        String satuan, String metode, String jenisHasil, List<String> pilihanHasil, BigDecimal batasBawah, BigDecimal batasAtas,
        String syarat, String basis, int desimal, BigDecimal lod, BigDecimal loq, BigDecimal beban, boolean tanpaAkreditasi, boolean dicoret) {

    /** The calibration of an instrument; its result is a measurement. */
    public boolean kalibrasi() {
        return "KALIBRASI".equals(jenisHasil);
    }
}
