package id.laju.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.kasus.Pdf;
import id.laju.umum.IsianKeliru;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What readers of evidence get to see, and what they do not. */
class TanpaMetadataTest {

    private static final byte[] KOMENTAR = "GPS Sari Pelapor".getBytes(StandardCharsets.ISO_8859_1);

    private final TanpaMetadata pembersih = new TanpaMetadata(new PemeriksaBerkas(new BatasBerkas(Map.of(), DataSize.ofMegabytes(10))));

    private static byte[] foto() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", keluar);
        byte[] jpeg = keluar.toByteArray();
        return ByteBuffer.allocate(jpeg.length + KOMENTAR.length + 4).put(jpeg, 0, 2).put(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (KOMENTAR.length + 2)}).put(KOMENTAR)
            .put(jpeg, 2, jpeg.length - 2).array();
    }

    /** @param saringan as programs write it: a name, a list of one, or of several */
    private static byte[] denganFoto(COSBase saringan, byte[] mentah) throws IOException {
        try (PDDocument p = new PDDocument(); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            PDPage halaman = new PDPage();
            p.addPage(halaman);
            PDImageXObject gambar = JPEGFactory.createFromByteArray(p, foto());
            try (OutputStream isi = gambar.getCOSObject().createRawOutputStream()) {
                isi.write(mentah);
            }
            gambar.getCOSObject().setItem(COSName.FILTER, saringan);
            try (PDPageContentStream isi = new PDPageContentStream(p, halaman)) {
                isi.drawImage(gambar, 10, 10);
            }
            p.save(keluar, CompressParameters.NO_COMPRESSION);
            return keluar.toByteArray();
        }
    }

    private static COSArray deret(String... nama) {
        COSArray hasil = new COSArray();
        Stream.of(nama).map(COSName::getPDFName).forEach(hasil::add);
        return hasil;
    }

    private static String hex(byte[] isi) {
        return HexFormat.of().formatHex(isi) + ">";
    }

    @Test
    void photosInsideOfAPdfLoseWhatTheCameraWrote() throws IOException {
        List<byte[]> semua = List.of(denganFoto(COSName.DCT_DECODE, foto()), denganFoto(deret("DCTDecode"), foto()),
            denganFoto(deret("ASCIIHexDecode", "DCTDecode"), hex(foto()).getBytes(StandardCharsets.US_ASCII)));
        for (byte[] asal : semua) {
            byte[] bersih = pembersih.dari("a.pdf", asal, Aturan.BUKTI_PELAPORAN).isi();
            assertThat(new String(bersih, StandardCharsets.ISO_8859_1)).doesNotContain("Sari Pelapor").doesNotContainIgnoringCase(HexFormat.of().formatHex(KOMENTAR));
            try (PDDocument p = Loader.loadPDF(bersih)) {
                PDResources r = p.getPage(0).getResources();
                PDImageXObject gambar = (PDImageXObject) r.getXObject(r.getXObjectNames().iterator().next());
                assertThat(gambar.getImage().getWidth()).isEqualTo(40);
            }
        }
        assertThatThrownBy(() -> pembersih.dari("a.pdf", denganFoto(deret("JPXDecode"), foto()), Aturan.BUKTI_PELAPORAN)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Cetak ulang");
    }

    /** The text stays to be read, the field and its author do not. */
    @Test
    void whatWasTypedIntoAFormStaysOnThePage() throws IOException {
        byte[] asal;
        try (PDDocument p = new PDDocument(); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            PDPage halaman = new PDPage();
            p.addPage(halaman);
            PDAcroForm formulir = new PDAcroForm(p);
            p.getDocumentCatalog().setAcroForm(formulir);
            PDResources huruf = new PDResources();
            huruf.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            formulir.setDefaultResources(huruf);
            PDTextField bidang = new PDTextField(formulir);
            bidang.setPartialName("nama-bidang");
            bidang.setDefaultAppearance("/Helv 12 Tf 0 g");
            formulir.getFields().add(bidang);
            PDAnnotationWidget tempat = bidang.getWidgets().get(0);
            tempat.setRectangle(new PDRectangle(50, 700, 300, 30));
            tempat.setPage(halaman);
            tempat.setPrinted(true);
            halaman.getAnnotations().add(tempat);
            bidang.setValue("Uang diterima Senin");
            p.save(keluar);
            asal = keluar.toByteArray();
        }
        byte[] bersih = pembersih.dari("a.pdf", asal, Aturan.BUKTI_PELAPORAN).isi();
        assertThat(Pdf.teks(bersih)).contains("Uang diterima Senin");
        try (PDDocument p = Loader.loadPDF(bersih)) {
            assertThat(p.getPage(0).getAnnotations()).isEmpty();
            assertThat(p.getDocumentCatalog().getAcroForm()).isNull();
        }
    }

    @Test
    void noPhotoGoesThroughATemporaryFile() throws IOException {
        pembersih.dari("a.jpg", foto(), Aturan.BUKTI_PELAPORAN);
        assertThat(ImageIO.getUseCache()).isFalse();
    }
}
