package id.laju.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Markdown, line by line. */
final class Tabel {

    private final StringBuilder teks = new StringBuilder();

    Tabel baris(String baris) {
        teks.append(baris).append('\n');
        return this;
    }

    Tabel kosong() {
        return baris("");
    }

    Tabel kepala(String... judul) {
        isi(judul);
        return baris(Stream.of(judul).map(j -> "|---").collect(Collectors.joining()) + "|");
    }

    /** A cell that says nothing stays empty. */
    Tabel isi(String... sel) {
        return baris("| " + Stream.of(sel).map(s -> s == null ? "" : s.strip().replaceAll("\\s+", " ").replace("|", "\\|")).collect(Collectors.joining(" | ")) + " |");
    }

    String teks() {
        return teks.toString().stripTrailing() + "\n";
    }
}
