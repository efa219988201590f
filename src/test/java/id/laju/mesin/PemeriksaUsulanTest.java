package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class PemeriksaUsulanTest {

    @Autowired PemeriksaUsulan periksa;

    /** Whoever takes a package and proposes it unchanged hears of nothing. */
    @Test
    @Tag("GOV-011")
    void everyShippedFileHasNoFinding() throws IOException {
        List<TemuanModel> temuan = new ArrayList<>();
        try (Stream<Path> semua = Files.walk(Path.of("bpmn"))) {
            for (Path p : semua.filter(p -> p.toString().matches(".*\\.(bpmn|dmn)")).toList()) {
                temuan.addAll(periksa.periksa(Map.of(p.getFileName().toString(), Files.readAllBytes(p)), null));
            }
        }
        assertThat(temuan).extracting(TemuanModel::kalimat).isEmpty();
    }

    @Test
    void whatIsNoXmlIsToldWithItsLine() {
        assertThat(satu("rusak.bpmn", "<a>\n<b></a>")).singleElement().satisfies(t -> assertThat(t.alasan()).contains("berkas rusak di baris 2"));
    }

    private List<TemuanModel> satu(String nama, String isi) {
        return periksa.periksa(Map.of(nama, isi.getBytes(StandardCharsets.UTF_8)), null);
    }
}
