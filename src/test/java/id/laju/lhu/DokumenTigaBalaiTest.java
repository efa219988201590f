package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.PdfA;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reports of the three balai in their languages: own letterhead, own number pattern (data.md, section 7), A4, PDF/A. */
@LajuTest
class DokumenTigaBalaiTest {

    @Autowired ContohLhu contoh;
    @Autowired LhuService lhu;
    @Autowired PermohonanService permohonan;
    @Autowired SatkerService satker;
    @Autowired JdbcTemplate sql;

    @ParameterizedTest
    @CsvSource({"bbspjikfk, kepala, ID, \\d+/LHU-BBSPJIKFK/MS/[IVX]+/\\d{4}, LAPORAN HASIL UJI", "bbspjikfk, kepala, EN, .+, TEST REPORT",
        "bspji-palembang, kepala.plg, ID_EN, \\d+/LP-BSPJI/PLG/[IVX]+/\\d{4}, TEST REPORT", "bspji-palembang, kepala.plg, ID, .+, LAPORAN HASIL UJI",
        "bspji-pontianak, kepala.ptk, ID, \\d+/LP-BSPJI/PTK/[IVX]+/\\d{4}, LAPORAN UJI", "bspji-pontianak, kepala.ptk, EN, .+, TEST REPORT"})
    @Tag("DOC-001")
    @Tag("DOC-002")
    @Tag("LHU-023")
    @Tag("NUM-022")
    void eachUnderItsOwnLetterheadAndNumber(String kode, String kepala, String bahasa, String pola, String judul) throws Exception {
        long order = contoh.order(kode, 2, true);
        sql.update("update permohonan set bahasa = ? where id = ?", bahasa, order);
        long laporan = permohonan.laporan(order).get(0).id();
        String nomor = lhu.nomori(laporan);
        byte[] pdf = lhu.pratinjau(laporan, new PilihanLhu(kepala, false, null, null));
        simpan("lhu-" + kode + "-" + bahasa, pdf);

        assertThat(nomor).matches(pola);
        Satker balai = satker.ambil(kode);
        assertThat(BacaPdf.teks(pdf).replaceAll("[\\s\u00a0]+", " ")).contains(balai.nama(), balai.telepon(), nomor, judul)
            .contains(bahasa.equals("EN") ? "Table Salt 1" : "Garam Meja 1");
        assertThat(PdfA.keberatan(pdf)).isEmpty();
        halamanA4(pdf);
    }

    private static void halamanA4(byte[] pdf) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            List<PDPage> semua = new java.util.ArrayList<>();
            dokumen.getPages().forEach(semua::add);
            assertThat(semua).isNotEmpty().allSatisfy(h -> {
                assertThat(h.getMediaBox().getWidth()).isBetween(594f, 597f);
                assertThat(h.getMediaBox().getHeight()).isBetween(840f, 843f);
            });
        }
    }

    private static void simpan(String nama, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/gambar"));
        Files.write(Path.of("target/gambar/" + nama + ".pdf"), pdf);
    }
}
