package id.laju.situs;

import java.time.LocalDate;

/** @param satker null for all @param isi clean HTML @param judulEn with isiEn, or null @param terbit not shown before */
public record HalamanSitus(long id, String satker, Bagian bagian, String judul, String isi, String judulEn, String isiEn, int urut, LocalDate terbit, boolean tayang) {

    public String judul(String bahasa) {
        return "en".equals(bahasa) && judulEn != null ? judulEn : judul;
    }

    public String isi(String bahasa) {
        return "en".equals(bahasa) && isiEn != null ? isiEn : isi;
    }
}
