package id.laju.kasus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A real PDF for uploads. */
public final class Pdf {

    private Pdf() {
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
