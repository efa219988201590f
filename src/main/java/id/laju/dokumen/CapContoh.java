package id.laju.dokumen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes across every page that the document is worth nothing; stays PDF/A (font inside, no transparency). */
final class CapContoh {

    static final String TULISAN = "CONTOH - TIDAK SAH";

    private static final byte[] HURUF = Sumber.baca("font/DejaVuSansCondensed-Bold.ttf");

    private CapContoh() {
    }

    static byte[] bubuhkan(byte[] pdf) {
        try (PDDocument dokumen = Loader.loadPDF(pdf); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            PDFont huruf = PDType0Font.load(dokumen, new ByteArrayInputStream(HURUF), true);
            for (PDPage halaman : dokumen.getPages()) {
                cap(dokumen, halaman, huruf);
            }
            dokumen.save(keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cap(PDDocument dokumen, PDPage halaman, PDFont huruf) throws IOException {
        PDRectangle kotak = halaman.getMediaBox();
        float lebarHuruf = huruf.getStringWidth(TULISAN) / 1000;
        double sudut = Math.atan2(kotak.getHeight(), kotak.getWidth());
        float besar = (float) (0.8 * Math.hypot(kotak.getWidth(), kotak.getHeight()) / lebarHuruf);
        try (PDPageContentStream isi = new PDPageContentStream(dokumen, halaman, AppendMode.PREPEND, true, true)) {
            isi.setNonStrokingColor(0.97f, 0.85f, 0.85f);
            tulis(isi, huruf, besar, tengah(kotak, sudut, besar * lebarHuruf, besar));
        }
        try (PDPageContentStream isi = new PDPageContentStream(dokumen, halaman, AppendMode.APPEND, true, true)) {
            isi.setNonStrokingColor(0.75f, 0.1f, 0.1f);
            float kecil = Math.min(9, kotak.getHeight() / 20);
            tulis(isi, huruf, kecil, Matrix.getTranslateInstance((kotak.getWidth() - kecil * lebarHuruf) / 2, kotak.getHeight() - kecil * 1.6f));
        }
    }

    private static Matrix tengah(PDRectangle kotak, double sudut, float panjang, float tinggi) {
        Matrix letak = Matrix.getRotateInstance(sudut, kotak.getWidth() / 2, kotak.getHeight() / 2);
        letak.translate(-panjang / 2, -tinggi / 3);
        return letak;
    }

    private static void tulis(PDPageContentStream isi, PDFont huruf, float besar, Matrix letak) throws IOException {
        isi.beginText();
        isi.setFont(huruf, besar);
        isi.setTextMatrix(letak);
        isi.showText(TULISAN);
        isi.endText();
    }
}
