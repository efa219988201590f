package id.laju.berkas;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads a photo upright and not larger than needed, and writes it as JPEG. */
final class Foto {

    private static final long TITIK_TERBANYAK = 120_000_000;

    static {
        // Else each photo lies for a moment in the temporary folder.
        ImageIO.setUseCache(false);
    }

    private Foto() {
    }

    /**
     * Never holds more than about four times the wanted size in memory, however large the picture says it is.
     *
     * @param sisi wanted length of the longer side in pixels; smaller pictures stay as they are
     */
    static BufferedImage baca(byte[] isi, int sisi) throws IOException {
        BufferedImage mentah = bacaKasar(isi, sisi);
        return putar(kecilkan(mentah, sisi), Orientasi.dari(isi));
    }

    private static BufferedImage bacaKasar(byte[] isi, int sisi) throws IOException {
        try (ImageInputStream masuk = ImageIO.createImageInputStream(new ByteArrayInputStream(isi))) {
            Iterator<ImageReader> pembaca = ImageIO.getImageReaders(masuk);
            if (!pembaca.hasNext()) {
                throw new IOException("No reader for this picture");
            }
            return bacaDengan(pembaca.next(), masuk, sisi);
        }
    }

    private static BufferedImage bacaDengan(ImageReader pembaca, ImageInputStream masuk, int sisi) throws IOException {
        try {
            pembaca.setInput(masuk, true, true);
            int lebar = pembaca.getWidth(0);
            int tinggi = pembaca.getHeight(0);
            if ((long) lebar * tinggi > TITIK_TERBANYAK) {
                throw new IOException("Picture of " + lebar + " x " + tinggi + " pixels");
            }
            int lompat = Math.max(1, Math.max(lebar, tinggi) / (2 * sisi));
            ImageReadParam cara = pembaca.getDefaultReadParam();
            cara.setSourceSubsampling(lompat, lompat, 0, 0);
            return pembaca.read(0, cara);
        } finally {
            pembaca.dispose();
        }
    }

    private static BufferedImage kecilkan(BufferedImage asal, int sisi) {
        double skala = Math.min(1, (double) sisi / Math.max(asal.getWidth(), asal.getHeight()));
        int lebar = Math.max(1, (int) Math.round(asal.getWidth() * skala));
        int tinggi = Math.max(1, (int) Math.round(asal.getHeight() * skala));
        return gambar(asal, lebar, tinggi, AffineTransform.getScaleInstance(
            (double) lebar / asal.getWidth(), (double) tinggi / asal.getHeight()));
    }

    /** The orientations 2 to 8 of EXIF as matrices. */
    private static BufferedImage putar(BufferedImage asal, int orientasi) {
        double l = asal.getWidth();
        double t = asal.getHeight();
        double[] m = switch (orientasi) {
            case 2 -> new double[] {-1, 0, 0, 1, l, 0};
            case 3 -> new double[] {-1, 0, 0, -1, l, t};
            case 4 -> new double[] {1, 0, 0, -1, 0, t};
            case 5 -> new double[] {0, 1, 1, 0, 0, 0};
            case 6 -> new double[] {0, 1, -1, 0, t, 0};
            case 7 -> new double[] {0, -1, -1, 0, t, l};
            case 8 -> new double[] {0, -1, 1, 0, 0, l};
            default -> null;
        };
        if (m == null) {
            return asal;
        }
        boolean rebah = orientasi >= 5;
        return gambar(asal, (int) (rebah ? t : l), (int) (rebah ? l : t), new AffineTransform(m));
    }

    /** Always opaque RGB on white, so that it can become a JPEG. */
    private static BufferedImage gambar(BufferedImage asal, int lebar, int tinggi, AffineTransform letak) {
        BufferedImage hasil = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = hasil.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, lebar, tinggi);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(asal, letak, null);
        g.dispose();
        return hasil;
    }

    /** @param mutu 0 (smallest) to 1 (best) */
    static byte[] jpeg(BufferedImage gambar, float mutu) throws IOException {
        ImageWriter penulis = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream aliran = new MemoryCacheImageOutputStream(keluar)) {
            ImageWriteParam cara = penulis.getDefaultWriteParam();
            cara.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            cara.setCompressionQuality(mutu);
            penulis.setOutput(aliran);
            penulis.write(null, new IIOImage(gambar, null, null), cara);
        } finally {
            penulis.dispose();
        }
        return keluar.toByteArray();
    }
}
