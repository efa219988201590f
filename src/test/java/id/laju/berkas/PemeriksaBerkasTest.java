package id.laju.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.umum.IsianKeliru;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@Tag("DOC-003")
class PemeriksaBerkasTest {

    private final PemeriksaBerkas pemeriksa = new PemeriksaBerkas(new BatasBerkas(Map.of(), DataSize.ofMegabytes(10)));

    @Test
    void aPdfIsKeptByteByByte() {
        byte[] isi = ContohBerkas.pdf("Data dukung");
        PemeriksaBerkas.Diterima diterima = pemeriksa.periksa("C:\\Users\\ani\\Akta.PDF", isi, Aturan.DATA_DUKUNG);
        assertThat(diterima.isi()).isEqualTo(isi);
        assertThat(diterima.nama()).isEqualTo("Akta.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aLargePhotoBecomesASmallPdfOfOnePage(String format) throws IOException {
        byte[] foto = ContohBerkas.foto(format, 1900, 1400);
        assertThat(foto.length).isGreaterThan(1 << 20);
        PemeriksaBerkas.Diterima diterima = pemeriksa.periksa("foto." + format, foto, Aturan.DATA_DUKUNG);
        assertThat(diterima.jenis()).isEqualTo(JenisBerkas.PDF);
        assertThat(diterima.nama()).isEqualTo("foto.pdf");
        assertThat(diterima.isi().length).isLessThanOrEqualTo(1 << 20);
        try (PDDocument pdf = Loader.loadPDF(diterima.isi())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void aPhotoThatStaysAPhotoLosesWhatTheCameraWroteAndStandsUpright() throws IOException {
        byte[] foto = ContohBerkas.denganOrientasi(ContohBerkas.foto("jpeg", 400, 200), 6);
        PemeriksaBerkas.Diterima diterima = pemeriksa.periksa("IMG_1.jpeg", foto, Aturan.FOTO);
        assertThat(diterima.nama()).isEqualTo("IMG_1.jpg");
        assertThat(new String(diterima.isi(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(diterima.isi())).getHeight()).isEqualTo(400);
    }

    /** Where the red quarter, upper left in the file, is to be seen once the picture stands upright. */
    @ParameterizedTest
    @CsvSource({"1, 0.25, 0.25", "2, 0.75, 0.25", "3, 0.75, 0.75", "4, 0.25, 0.75",
        "5, 0.25, 0.25", "6, 0.75, 0.25", "7, 0.75, 0.75", "8, 0.25, 0.75"})
    void theCameraMayHaveBeenHeldAnyWay(int orientasi, double x, double y) throws IOException {
        var gambar = Foto.baca(ContohBerkas.denganOrientasi(ContohBerkas.foto("jpeg", 320, 160), orientasi), 1000);
        assertThat(gambar.getWidth()).isEqualTo(orientasi >= 5 ? 160 : 320);
        int warna = gambar.getRGB((int) (x * gambar.getWidth()), (int) (y * gambar.getHeight()));
        assertThat(warna >> 16 & 0xFF).isGreaterThan(200);
    }

    @Tag("DOC-004")
    @ParameterizedTest
    @CsvSource({"laporan.pdf, MZ this is a program", "surat.pdf, <html><script>alert(1)</script></html>",
        "foto.jpg, PK archive", "data.pdf, %PD not quite"})
    void aDisguisedFileIsRefusedWithASentenceThatSaysWhatToDo(String nama, String isi) {
        assertThatThrownBy(() -> pemeriksa.periksa(nama, isi.getBytes(StandardCharsets.UTF_8), Aturan.DATA_DUKUNG))
            .isInstanceOfSatisfying(IsianKeliru.class, keliru -> assertThat(keliru.bidang().get("dataDukung"))
                .contains("bukan PDF, JPEG atau PNG", nama, "Unggah"));
    }

    @Test
    void anIphonePhotoGetsItsOwnAdvice() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(heic, Aturan.DATA_DUKUNG, "HEIC");
    }

    @Test
    void aPhotoWhereOnlyAPdfWillDoIsRefused() {
        assertRefused(ContohBerkas.foto("png", 10, 10), Aturan.DOKUMEN_SERTIFIKASI, "bukan PDF,");
    }

    @Test
    void aLockedABrokenAndAnEmptyPdfAreRefused() {
        byte[] utuh = ContohBerkas.pdf("a");
        assertRefused(ContohBerkas.pdfTerkunci("123"), Aturan.DATA_DUKUNG, "kata sandi");
        assertRefused(ContohBerkas.pdfTerkunci(""), Aturan.DATA_DUKUNG, "kata sandi");
        assertRefused(Arrays.copyOf(utuh, 40), Aturan.DATA_DUKUNG, "rusak");
        assertRefused(new byte[0], Aturan.DATA_DUKUNG, "kosong");
        assertRefused(Arrays.copyOf(ContohBerkas.foto("png", 300, 300), 300), Aturan.FOTO, "rusak");
    }

    @Tag("DOC-004")
    @Test
    void theLimitIsTheOneOfTheInstallation() {
        byte[] besar = Arrays.copyOf(ContohBerkas.pdf("a"), (1 << 20) + 1);
        assertRefused(besar, Aturan.DATA_DUKUNG, "1,01 MB, paling besar 1 MB");
        PemeriksaBerkas longgar = new PemeriksaBerkas(new BatasBerkas(Map.of("data-dukung", DataSize.ofMegabytes(3)), DataSize.ofMegabytes(10)));
        assertThat(longgar.periksa("a.pdf", besar, Aturan.DATA_DUKUNG).isi()).hasSize(besar.length);
    }

    @Test
    void aPhotoBeyondTheLimitForPhotosIsRefused() {
        PemeriksaBerkas sempit = new PemeriksaBerkas(new BatasBerkas(Map.of(), DataSize.ofKilobytes(10)));
        assertThatThrownBy(() -> sempit.periksa("a.png", ContohBerkas.foto("png", 200, 200), Aturan.FOTO))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("paling besar 0,01 MB");
    }

    private void assertRefused(byte[] isi, Aturan aturan, String sebab) {
        assertThatThrownBy(() -> pemeriksa.periksa("a.pdf", isi, aturan))
            .isInstanceOfSatisfying(IsianKeliru.class,
                keliru -> assertThat(keliru.bidang().get(aturan.bidang())).startsWith(aturan.label() + ":").contains(sebab));
    }
}
