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

    /** Makes indexes of our own, takes away those it made once, and nothing else. */
    private static final Path INDEKS = Path.of("src/main/resources/db/mesin/indeks.sql");
    /** Moves an installation once to the history level that the engine asks for before it starts. */
    private static final Path TINGKAT = Path.of("src/main/resources/db/migration/mesin/V20261201.1501__mesin_riwayat_seperlunya.sql");
    private static final Pattern TABEL = Pattern.compile("(?i)\\bact_(ru|hi|re|ge|id)_");

    @Test
    void noCodeAndNoMigrationNamesAnEngineTable() throws IOException {
        try (Stream<Path> semua = Files.walk(Path.of("src/main"))) {
            List<Path> berkas = semua.filter(p -> p.toString().matches(".*\\.(java|sql|xml|ya?ml|properties|html)")).toList();
            assertThat(berkas).hasSizeGreaterThan(500);
            assertThat(berkas.stream().filter(TabelMesinTest::menyebut)).containsOnly(INDEKS, TINGKAT);
        }
    }

    @Test
    void theIndexesReadAndChangeNoRow() throws IOException {
        String perintah = Files.readString(INDEKS).replaceAll("(?m)^--.*$", "").replace("select pg_advisory_xact_lock(20261130);", "");
        assertThat(perintah.split(";\\s*")).hasSize(5).allMatch(p -> p.strip().matches("(?s)(create index if not|drop index if) exists laju_idx_.*"));
    }

    private static boolean menyebut(Path berkas) {
        try {
            return TABEL.matcher(Files.readString(berkas, StandardCharsets.UTF_8)).find();
        } catch (IOException e) {
            throw new IllegalStateException(berkas.toString(), e);
        }
    }
}
