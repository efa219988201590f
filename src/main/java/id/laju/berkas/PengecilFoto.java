package id.laju.berkas;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes a photo fit: first at a resolution in which a photographed page stays readable, then step by step coarser. */
final class PengecilFoto {

    private static final int[] SISI = {2200, 1754, 1240, 900};
    private static final float[] MUTU = {0.8f, 0.6f, 0.45f};
    private static final float TEPI = 28;

    private PengecilFoto() {
    }

    /** At most {@code maks} bytes where that can be reached; the caller still checks. */
    static byte[] kecilkan(byte[] isi, OlahFoto olah, long maks) throws IOException {
        byte[] hasil = null;
        for (int sisi : SISI) {
            BufferedImage gambar = Foto.baca(isi, sisi);
            for (float mutu : MUTU) {
                byte[] jpeg = Foto.jpeg(gambar, mutu);
                hasil = olah == OlahFoto.JADI_PDF ? pdf(jpeg) : jpeg;
                if (hasil.length <= maks) {
                    return hasil;
                }
            }
        }
        return hasil;
    }

    /** One page of A4, upright or lying as the picture is. */
    private static byte[] pdf(byte[] jpeg) throws IOException {
        try (PDDocument dokumen = new PDDocument(); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            PDImageXObject gambar = JPEGFactory.createFromByteArray(dokumen, jpeg);
            PDRectangle a4 = PDRectangle.A4;
            PDPage halaman = new PDPage(gambar.getWidth() > gambar.getHeight()
                ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
            dokumen.addPage(halaman);
            letakkan(dokumen, halaman, gambar);
            dokumen.save(keluar);
            return keluar.toByteArray();
        }
    }

    private static void letakkan(PDDocument dokumen, PDPage halaman, PDImageXObject gambar) throws IOException {
        PDRectangle kotak = halaman.getMediaBox();
        float skala = Math.min((kotak.getWidth() - 2 * TEPI) / gambar.getWidth(), (kotak.getHeight() - 2 * TEPI) / gambar.getHeight());
        float lebar = gambar.getWidth() * skala;
        float tinggi = gambar.getHeight() * skala;
        try (PDPageContentStream isi = new PDPageContentStream(dokumen, halaman)) {
            isi.drawImage(gambar, (kotak.getWidth() - lebar) / 2, (kotak.getHeight() - tinggi) / 2, lebar, tinggi);
        }
    }
}
