package id.laju.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files of the project that are made from the models. A test compares them with what the models give now; started with
 * {@code -Dlaju.tulis} (or LAJU_TULIS in the environment) it writes them anew instead.
 */
final class Tercatat {

    static final boolean TULIS = System.getProperty("laju.tulis") != null || System.getenv("LAJU_TULIS") != null;
    private static final String CARA = "%s is not what the models give; make it anew: mvn test -Dtest='PaletTest,HalamanProsesTest' -Dlaju.tulis";

    private Tercatat() { }

    static void sama(Path berkas, String isi) throws IOException {
        if (TULIS) {
            Files.createDirectories(berkas.getParent());
            Files.writeString(berkas, isi);
        }
        assertThat(berkas).as(CARA, berkas).exists();
        assertThat(Files.readString(berkas)).as(CARA, berkas).isEqualTo(isi);
    }

    /** Nothing else with this ending lies in the folder. */
    static void tanpaSisa(Path folder, String akhiran, Set<String> nama) throws IOException {
        for (String sisa : ada(folder, akhiran)) {
            if (TULIS && !nama.contains(sisa)) {
                Files.delete(folder.resolve(sisa));
            }
        }
        assertThat(ada(folder, akhiran)).as(CARA, folder).isEqualTo(nama);
    }

    private static Set<String> ada(Path folder, String akhiran) throws IOException {
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(akhiran)).collect(Collectors.toSet());
        }
    }
}
