package id.laju.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApostrofTest {

    /** Only a sentence into which something is filled needs its apostrophes twice. */
    @Test
    void noApostropheIsReadTwice() throws IOException {
        TreeSet<String> ganda = new TreeSet<>();
        try (Stream<Path> semua = Files.list(Path.of("src/main/resources/pesan"))) {
            for (Path p : semua.toList()) {
                Properties kata = new Properties();
                try (Reader isi = Files.newBufferedReader(p)) {
                    kata.load(isi);
                }
                kata.forEach((k, v) -> {
                    if (v.toString().contains("''") && !v.toString().contains("{")) {
                        ganda.add(p.getFileName() + " " + k);
                    }
                });
            }
        }
        assertThat(ganda).isEmpty();
    }
}
