package id.laju.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A certificate of a management system has a scope and no product, and its forms, panel and register say so. */
class KataSertifikatTest {

    private static String isi(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("CRT-074")
    void noLabelPromisesAProduct() throws IOException {
        for (String folder : List.of("forms/sertifikat", "forms/pemeliharaan", "src/main/resources/templates/pemeliharaan")) {
            try (Stream<Path> semua = Files.list(Path.of(folder))) {
                assertThat(semua.toList()).isNotEmpty().allSatisfy(b -> assertThat(isi(b)).as(b.toString()).doesNotContain("<dt>Produk</dt>"));
            }
        }
        assertThat(isi(Path.of("src/main/resources/pesan/sertifikat.properties"))).contains("register.produk=Produk atau lingkup");
        assertThat(isi(Path.of("src/main/resources/pesan/sertifikat_en.properties"))).contains("register.produk=Product or scope");
    }
}
