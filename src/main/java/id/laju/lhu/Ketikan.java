package id.laju.lhu;

import id.laju.dokumen.Teks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the pengetik adds to one sample of a report (LHU-030).
 *
 * @param tanpaAkreditasi takes all its lines out of the accredited scope; nothing can put one in
 */
record Ketikan(long sampelId, String catatan, String catatanEn, boolean tanpaAkreditasi) {

    Ketikan {
        catatan = rapi(catatan);
        catatanEn = rapi(catatanEn);
    }

    private static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    static Ketikan kosong(long sampelId) {
        return new Ketikan(sampelId, null, null, false);
    }

    Optional<Teks> sebagaiTeks() {
        return Optional.ofNullable(catatan).map(c -> Teks.dari(c, catatanEn));
    }

    /** On a paper that has one remark: this one first, then those of its samples. */
    static Teks gabung(Teks catatan, List<Ketikan> semua) {
        List<Teks> isi = java.util.stream.Stream.concat(java.util.stream.Stream.ofNullable(catatan), semua.stream().flatMap(k -> k.sebagaiTeks().stream())).toList();
        if (isi.isEmpty()) {
            return null;
        }
        String en = isi.stream().map(Teks::en).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Teks.dari(isi.stream().map(Teks::id).collect(Collectors.joining(" ")), en.isEmpty() ? null : en);
    }
}
