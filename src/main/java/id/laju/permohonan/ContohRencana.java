package id.laju.permohonan;

import java.util.List;

/**
 * A sample that will be taken and tested later on.
 *
 * @param merek null without; so tipe
 * @param parameter ids of the catalogue
 */
public record ContohRencana(long produkId, long standarId, String nama, String merek, String tipe, List<Long> parameter) {

    private static final int NAMA = 200;
    private static final int SINGKAT = 100;

    IsianSampel isian() {
        return new IsianSampel(produkId, standarId, parameter, potong(nama, NAMA), null, potong(merek, SINGKAT), potong(tipe, SINGKAT), null, null, null, null, null, null, null).rapi();
    }

    private static String potong(String teks, int terpanjang) {
        return teks == null || teks.length() <= terpanjang ? teks : teks.substring(0, terpanjang);
    }
}
