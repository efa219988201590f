package id.laju.berkas;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files for tests: PDFs with text at given places, photos, broken and locked ones. */
public final class ContohBerkas {

    private ContohBerkas() {
    }

    public static byte[] pdf(String... baris) {
        return pdf(List.of(baris), null);
    }

    public static byte[] pdfTerkunci(String sandi) {
        return pdf(List.of("rahasia"), sandi);
    }

    /** Lines from the top; a tab moves to the second column of the paper. */
    private static byte[] pdf(List<String> baris, String sandi) {
        try (PDDocument dokumen = new PDDocument(); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            PDPage halaman = new PDPage(PDRectangle.A4);
            dokumen.addPage(halaman);
            try (PDPageContentStream isi = new PDPageContentStream(dokumen, halaman)) {
                for (int i = 0; i < baris.size(); i++) {
                    tulis(isi, baris.get(i), 780 - 16 * i);
                }
            }
            if (sandi != null) {
                dokumen.protect(new StandardProtectionPolicy("pemilik", sandi, new AccessPermission()));
            }
            dokumen.save(keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tulis(PDPageContentStream isi, String baris, float y) throws IOException {
        PDFont huruf = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        String[] kolom = baris.split("\t");
        for (int k = 0; k < kolom.length; k++) {
            isi.beginText();
            isi.setFont(huruf, 10);
            isi.newLineAtOffset(50 + 170 * k, y);
            isi.showText(kolom[k]);
            isi.endText();
        }
    }

    /** Noise, so that it does not compress well; the upper left quarter is red. */
    public static byte[] foto(String format, int lebar, int tinggi) {
        BufferedImage gambar = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
        Random acak = new Random(7);
        for (int y = 0; y < tinggi; y++) {
            for (int x = 0; x < lebar; x++) {
                gambar.setRGB(x, y, acak.nextInt(0x606060));
            }
        }
        Graphics2D g = gambar.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, lebar / 2, tinggi / 2);
        g.dispose();
        return tulis(gambar, format);
    }

    private static byte[] tulis(BufferedImage gambar, String format) {
        try (ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            ImageIO.write(gambar, format, keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same JPEG with an EXIF part that tells how the camera was held. */
    public static byte[] denganOrientasi(byte[] jpeg, int orientasi) {
        byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientasi, 0, 0, 0, 0, 0, 0};
        byte[] hasil = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, hasil, 0, 2);
        System.arraycopy(exif, 0, hasil, 2, exif.length);
        System.arraycopy(jpeg, 2, hasil, 2 + exif.length, jpeg.length - 2);
        return hasil;
    }
}
