package id.laju.survei;

import java.util.List;

/**
 * One question, answered 1 to 4.
 *
 * @param kode what answers are bound to; words and order may change
 * @param indeks IKM (PermenPANRB 14/2017) or IPK
 * @param jawab words for 1, 2, 3, 4
 */
public record Pertanyaan(String kode, String indeks, int urutan, String unsur, String unsurEn, String tanya, String tanyaEn,
        List<String> jawab, List<String> jawabEn) {
}
