package id.laju.permohonan;

import java.math.BigDecimal;

/**
 * A parameter chosen for a sample, with what the catalogue says about it.
 *
 * @param id of the choice, the handle of its results
 * @param batasBawah lower limit of the standard or null; {@code syarat} is the limit in words
 */
public record ParameterSampel(long id, long sampelId, long parameterId, String kelompok, int urutan, String nama, String namaEn,
        String satuan, String metode, String jenisHasil, BigDecimal batasBawah, BigDecimal batasAtas, String syarat, String basis,
        int desimal) {
}
