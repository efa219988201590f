package id.laju.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.peramban.Peramban;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/proses} holds a page and a picture of every model, as the model is now. */
class HalamanProsesTest {

    private static final Path FOLDER = Path.of("docs/proses");

    private final List<BerkasModel> model = BerkasModel.semua();
    private final List<HalamanKeputusan> keputusan = BerkasModel.berkas(".dmn").map(HalamanKeputusan::new).toList();

    @Test
    void everyModelAndTableHasItsPageAsItIsNow() throws IOException {
        Set<String> nama = new HashSet<>(Set.of("README.md"));
        for (BerkasModel m : model) {
            nama.add(m.halaman() + ".md");
            Tercatat.sama(FOLDER.resolve(m.halaman() + ".md"), new HalamanProses(m, model).teks());
        }
        for (HalamanKeputusan k : keputusan) {
            nama.add(k.kunci() + ".md");
            Tercatat.sama(FOLDER.resolve(k.kunci() + ".md"), k.teks());
        }
        Tercatat.sama(FOLDER.resolve("README.md"), new DaftarHalaman(model, keputusan).teks());
        Tercatat.tanpaSisa(FOLDER, ".md", nama);
    }

    @Test
    void everyPictureWasDrawnFromTheModelAsItIsNow() throws IOException {
        if (Tercatat.TULIS) {
            gambarUlang();
        }
        for (BerkasModel m : model) {
            assertThat(GambarModel.terkini(m)).as("%s was drawn from another state of %s; draw it anew: mvn test -Dtest='PaletTest,HalamanProsesTest' -Dlaju.tulis", GambarModel.berkas(m), m.berkas()).isTrue();
        }
        Tercatat.tanpaSisa(FOLDER, ".svg", model.stream().map(m -> m.halaman() + ".svg").collect(Collectors.toSet()));
    }

    @Test
    void everyProcessSaysWhatItIsFor() {
        assertThat(model).allSatisfy(m -> assertThat(HalamanProses.untukApa(m)).as(m.berkas().toString()).isNotBlank());
        assertThat(keputusan).allSatisfy(k -> assertThat(k.untukApa()).as(k.kunci()).isNotBlank());
    }

    private void gambarUlang() throws IOException {
        for (BerkasModel m : model) {
            if (!GambarModel.terkini(m)) {
                try (Page kertas = Peramban.kertas()) {
                    GambarModel.gambar(kertas, m);
                }
            }
        }
    }
}
