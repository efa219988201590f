package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody's SQL reads or joins the engine's own tables; they belong to the engine and may go with it. */
class TabelMesinTest {

    private static final Pattern TABEL = Pattern.compile("(?i)\\bact_(ru|hi|re|ge|id)_");

    @Test
    void noCodeAndNoMigrationNamesAnEngineTable() throws IOException {
        try (Stream<Path> semua = Files.walk(Path.of("src/main"))) {
            List<Path> berkas = semua.filter(p -> p.toString().matches(".*\\.(java|sql|xml|ya?ml|properties|html)")).toList();
            assertThat(berkas).hasSizeGreaterThan(500);
            assertThat(berkas.stream().filter(TabelMesinTest::menyebut)).isEmpty();
        }
    }

    private static boolean menyebut(Path berkas) {
        try {
            return TABEL.matcher(Files.readString(berkas, StandardCharsets.UTF_8)).find();
        } catch (IOException e) {
            throw new IllegalStateException(berkas.toString(), e);
        }
    }
}
