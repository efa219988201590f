package id.laju.kasus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;

/** A real PDF for uploads, and what one says. */
public final class Pdf {

    private Pdf() {
    }

    /** All words of the document, parted by single spaces. */
    public static String teks(byte[] pdf) {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(d).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that lies in the document. */
    public static byte[] lampiran(byte[] pdf, String nama) {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            return d.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get(nama).getEmbeddedFile().toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] satuHalaman(String... baris) {
        try (PDDocument dokumen = new PDDocument(); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            PDPage halaman = new PDPage();
            dokumen.addPage(halaman);
            try (PDPageContentStream isi = new PDPageContentStream(dokumen, halaman)) {
                isi.beginText();
                isi.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                isi.setLeading(18);
                isi.newLineAtOffset(60, 720);
                for (String b : baris) {
                    isi.showText(b);
                    isi.newLine();
                }
                isi.endText();
            }
            dokumen.save(keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
