package id.laju.berkas;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, in reading order. */
public final class BacaPdf {

    private BacaPdf() {
    }

    /** Empty for a scan without text and for anything that is no readable PDF. */
    public static String teks(byte[] pdf) {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            PDFTextStripper pembaca = new PDFTextStripper();
            pembaca.setSortByPosition(true);
            return pembaca.getText(dokumen).strip();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return "";
        }
    }
}
