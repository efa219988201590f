package id.laju.situs;

import id.laju.umum.BersihHtml;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** @param satker null for all @param isi clean HTML @param judulEn with isiEn, or null @param terbit not shown before */
public record HalamanSitus(long id, String satker, Bagian bagian, String judul, String isi, String judulEn, String isiEn, int urut, LocalDate terbit, boolean tayang) {

    public String judul(String bahasa) {
        return "en".equals(bahasa) && judulEn != null ? judulEn : judul;
    }

    public String isi(String bahasa) {
        return "en".equals(bahasa) && isiEn != null ? isiEn : isi;
    }

    /** All its words, in both languages. */
    String polos() {
        return Stream.of(judul, BersihHtml.teks(isi), judulEn, BersihHtml.teks(isiEn)).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
