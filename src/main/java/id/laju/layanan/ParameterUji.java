package id.laju.layanan;

import java.math.BigDecimal;
import java.util.List;

/**
 * @param produkId null: for every product of the standard
 * @param kelompok heading above the parameter, null for none; a heading has no price
 * @param pilihanHasil the words to choose from when the result is a text
 * @param syarat the limit as it is printed; {@code batasBawah} and {@code batasAtas} are what a result is compared with
 * @param basis what the result refers to ("per 250 mL")
 * @param simulan for migration: the liquid that stands for the food
 * @param beban workload points of one analysis
 */
public record ParameterUji(Long id, String satker, long standarId, Long produkId, String kelompok, int urutan, String nama,
                           String namaEn, String satuan, String metode, JenisHasil jenisHasil, List<String> pilihanHasil,
                           BigDecimal batasBawah, BigDecimal batasAtas, String syarat, String basis, int desimal,
                           BigDecimal lod, BigDecimal loq, String simulan, BigDecimal beban, boolean diblokir,
                           String alasanBlokir) {

    ParameterUji denganBlokir(boolean baru, String alasan) {
        return new ParameterUji(id, satker, standarId, produkId, kelompok, urutan, nama, namaEn, satuan, metode, jenisHasil,
            pilihanHasil, batasBawah, batasAtas, syarat, basis, desimal, lod, loq, simulan, beban, baru, alasan);
    }
}
