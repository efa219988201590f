package id.laju.bimtek;

import java.util.Arrays;
import java.util.List;

/**
 * A course of the catalogue (ADM-020, TRN-014).
 *
 * @param materi one subject a line
 * @param posId item of the price list that says what a person pays
 */
public record Kursus(long id, String satker, Kategori kategori, String judul, String deskripsi, String manfaat, String target, String materi, long posId, boolean aktif) {

    /** Subjects in their order. */
    public List<String> daftarMateri() {
        return materi == null ? List.of() : Arrays.stream(materi.split("\\R")).map(String::strip).filter(m -> !m.isEmpty()).toList();
    }
}
