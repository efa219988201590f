package id.laju.berkas;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.util.Matrix;

/** What annotations show (typed fields, text boxes, stamps, highlights) drawn into the page, so that it stays when they and their authors go. */
final class RupaCatatan {

    private RupaCatatan() {
    }

    /** Some programs leave it to the reader to draw what was typed. */
    static void segarkan(PDDocument dokumen) {
        PDAcroForm formulir = dokumen.getDocumentCatalog().getAcroForm();
        if (formulir != null && formulir.getNeedAppearances()) {
            try {
                formulir.refreshAppearances();
            } catch (IOException | RuntimeException tanpaHuruf) {
                throw new IllegalStateException("Fields cannot be drawn", tanpaHuruf);
            }
        }
    }

    static void lukis(PDDocument dokumen, PDPage halaman) throws IOException {
        for (PDAnnotation a : halaman.getAnnotations()) {
            PDAppearanceStream rupa = a.getNormalAppearanceStream();
            if (rupa != null && rupa.getBBox() != null && a.getRectangle() != null && terlihat(a)) {
                try (PDPageContentStream isi = new PDPageContentStream(dokumen, halaman, AppendMode.APPEND, true, true)) {
                    isi.transform(letak(rupa, a.getRectangle()));
                    isi.drawForm(rupa);
                }
            }
        }
    }

    private static boolean terlihat(PDAnnotation a) {
        return !a.isHidden() && !a.isNoView() && !(a instanceof PDAnnotationPopup) && !(a instanceof PDAnnotationText) && !(a instanceof PDAnnotationLink);
    }

    /** The box of the drawing, after its own matrix, fills the rectangle on the page. */
    private static Matrix letak(PDAppearanceStream rupa, PDRectangle tempat) {
        Rectangle2D asal = rupa.getBBox().transform(rupa.getMatrix()).getBounds2D();
        Matrix hasil = Matrix.getTranslateInstance(tempat.getLowerLeftX(), tempat.getLowerLeftY());
        if (asal.getWidth() > 0 && asal.getHeight() > 0) {
            hasil.concatenate(Matrix.getScaleInstance((float) (tempat.getWidth() / asal.getWidth()), (float) (tempat.getHeight() / asal.getHeight())));
        }
        hasil.concatenate(Matrix.getTranslateInstance((float) -asal.getX(), (float) -asal.getY()));
        return hasil;
    }
}
