package id.laju.lhu;

import id.laju.dokumen.Lhu;
import id.laju.dokumen.Teks;
import java.util.List;

/**
 * What a corrected paper says of the one that it amends or replaces (ISO/IEC 17025, 7.8.8).
 *
 * @param kalimat   number, day of issue and reason, as printed
 * @param nomorLama of the paper that is corrected
 * @param sidikLama SHA-256 of its official file, in hexadecimal
 * @param perubahan what differs, field by field
 */
public record KoreksiCetak(Teks kalimat, String nomorLama, String sidikLama, List<Lhu.Perubahan> perubahan) {
}
