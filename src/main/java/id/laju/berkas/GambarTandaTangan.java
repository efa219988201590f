package id.laju.berkas;

import id.laju.umum.IsianKeliru;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A drawn signature: read, laid on white and written anew, so that nothing but the picture is kept. */
final class GambarTandaTangan {

    private static final int TERBESAR = 300_000;
    private static final int SISI = 1600;
    /** Fewer dark points than this are a slip of the finger. */
    private static final int TITIK_TERSEDIKIT = 60;
    private static final int GELAP = 160;

    private GambarTandaTangan() {
    }

    static byte[] bersih(byte[] isi) {
        if (isi == null || isi.length == 0 || isi.length > TERBESAR || !JenisBerkas.dariIsi(isi).filter(j -> j == JenisBerkas.PNG).isPresent()) {
            throw keliru("Tanda tangan tidak terbaca. Bersihkan kotaknya, lalu tanda tangani lagi.");
        }
        try {
            BufferedImage putih = diAtasPutih(Foto.baca(isi, SISI));
            ByteArrayOutputStream keluar = new ByteArrayOutputStream();
            ImageIO.write(putih, "png", keluar);
            return keluar.toByteArray();
        } catch (IOException rusak) {
            throw keliru("Tanda tangan tidak terbaca. Bersihkan kotaknya, lalu tanda tangani lagi.");
        }
    }

    private static BufferedImage diAtasPutih(BufferedImage asal) {
        BufferedImage hasil = new BufferedImage(asal.getWidth(), asal.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = hasil.createGraphics();
        g.drawImage(asal, 0, 0, Color.WHITE, null);
        g.dispose();
        if (gelap(hasil) < TITIK_TERSEDIKIT) {
            throw keliru("Kotak tanda tangan masih kosong. Tanda tangani dulu, lalu simpan.");
        }
        return hasil;
    }

    private static long gelap(BufferedImage gambar) {
        int[] titik = gambar.getRGB(0, 0, gambar.getWidth(), gambar.getHeight(), null, 0, gambar.getWidth());
        return IntStream.of(titik).filter(t -> new Color(t).getGreen() < GELAP).count();
    }

    private static IsianKeliru keliru(String kalimat) {
        return IsianKeliru.pada("tandaTangan", kalimat);
    }
}
