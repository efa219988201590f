package id.laju.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads out of the source of every {@code XTugas} which variables its steps need and which they set. */
class SumberTugas {

    /** Of one step. */
    record Langkah(Set<String> baca, Set<String> isi) { }

    private static final Pattern BEAN = Pattern.compile("JavaDelegate (\\w+)\\([^{]*\\) \\{(.*?)\\n    }\\n", Pattern.DOTALL);
    private static final Pattern PENOLONG = Pattern.compile("private static \\w+ (\\w+)\\(DelegateExecution \\w+\\) \\{(.*?)\\n    }\\n", Pattern.DOTALL);
    private static final String NAMA = "(\"\\w+\"|\\w+\\.[A-Z_]+)";
    private static final Pattern BACA = Pattern.compile("getVariable\\(" + NAMA + "\\)|\\bid\\(\\w+, " + NAMA + "\\)");
    private static final Pattern ISI = Pattern.compile("setVariable(?:Local)?\\(" + NAMA);

    private final List<Path> java;

    SumberTugas() {
        try (Stream<Path> p = Files.walk(Path.of("src/main/java"))) {
            java = p.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Langkah> langkah() {
        Map<String, Langkah> semua = new TreeMap<>();
        java.stream().filter(f -> f.toString().endsWith("Tugas.java")).map(this::teks).forEach(s -> BEAN.matcher(s).results()
                .forEach(m -> semua.put(m.group(1), new Langkah(baca(s, m.group(2)), cari(ISI, m.group(2))))));
        return semua;
    }

    /** Of a helper of its own class, not of one with the same name in another. */
    private Set<String> baca(String sumber, String badan) {
        Set<String> baca = cari(BACA, badan);
        PENOLONG.matcher(sumber).results().filter(p -> Pattern.compile("(?<![\\w.])" + p.group(1) + "\\(").matcher(badan).find()).forEach(p -> baca.addAll(cari(BACA, p.group(2))));
        return baca;
    }

    private Set<String> cari(Pattern pola, String badan) {
        return pola.matcher(badan).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)).map(this::nilai).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String nilai(String nama) {
        if (nama.startsWith("\"")) {
            return nama.substring(1, nama.length() - 1);
        }
        String[] bagian = nama.split("\\.");
        Matcher tetapan = Pattern.compile("String " + bagian[1] + " = \"(\\w+)\"").matcher(
                teks(java.stream().filter(f -> f.endsWith(bagian[0] + ".java")).findFirst().orElseThrow()));
        return tetapan.results().findFirst().orElseThrow(() -> new IllegalStateException(nama)).group(1);
    }

    private String teks(Path p) {
        try {
            return Files.readString(p);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
