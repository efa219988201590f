package id.laju.dokumen;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Lines and shapes on a document, as vectors: {@code <object type="laju/coretan" data="...">}. The data are instructions parted by semicolons, lengths in millimetres from the
 * upper left corner: {@code garis x y x y}, {@code latar x y w h}, {@code kotak|oval|intan|lima x y w h}, {@code panah x y x y ...}.
 */
final class Coretan implements FSObjectDrawerFactory, FSObjectDrawer {

    static final String JENIS = "laju/coretan";
    private static final double PIKSEL = 96 / 25.4;
    private static final Color TINTA = new Color(0x22, 0x22, 0x22);
    private static final Color LATAR = new Color(0xe3, 0xee, 0xf0);

    @Override
    public FSObjectDrawer createDrawer(Element e) {
        return JENIS.equals(e.getAttribute("type")) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element e) {
        return JENIS.equals(e.getAttribute("type"));
    }

    @Override
    public Map<Shape, String> drawObject(Element e, double x, double y, double lebar, double tinggi, OutputDevice keluar, RenderingContext c, int titikPerPiksel) {
        keluar.drawWithGraphics((float) x, (float) y, (float) lebar / titikPerPiksel, (float) tinggi / titikPerPiksel, g -> gambar(g, e.getAttribute("data")));
        return null;
    }

    private static void gambar(Graphics2D g, String data) {
        g.scale(PIKSEL, PIKSEL);
        for (String perintah : data.split(";")) {
            String[] kata = perintah.strip().split(" ");
            double[] n = new double[kata.length - 1];
            for (int i = 0; i < n.length; i++) {
                n[i] = Double.parseDouble(kata[i + 1]);
            }
            gambar(g, kata[0], n);
        }
    }

    private static void gambar(Graphics2D g, String apa, double[] n) {
        g.setColor(TINTA);
        switch (apa) {
            case "garis" -> garis(g, 0.12f, new Line2D.Double(n[0], n[1], n[2], n[3]));
            case "latar" -> {
                g.setColor(LATAR);
                g.fill(new Rectangle2D.Double(n[0], n[1], n[2], n[3]));
            }
            case "kotak" -> bentuk(g, new Rectangle2D.Double(n[0], n[1], n[2], n[3]));
            case "oval" -> bentuk(g, new RoundRectangle2D.Double(n[0], n[1], n[2], n[3], n[3], n[3]));
            case "intan" -> bentuk(g, banyak(n[0] + n[2] / 2, n[1], n[0] + n[2], n[1] + n[3] / 2, n[0] + n[2] / 2, n[1] + n[3], n[0], n[1] + n[3] / 2));
            case "lima" -> bentuk(g, banyak(n[0], n[1], n[0] + n[2], n[1], n[0] + n[2], n[1] + n[3] * 0.65, n[0] + n[2] / 2, n[1] + n[3], n[0], n[1] + n[3] * 0.65));
            case "panah" -> panah(g, n);
            default -> throw new IllegalArgumentException(apa);
        }
    }

    private static void garis(Graphics2D g, float tebal, Shape bentuk) {
        g.setStroke(new BasicStroke(tebal));
        g.draw(bentuk);
    }

    /** White inside, so that lines behind it do not show. */
    private static void bentuk(Graphics2D g, Shape bentuk) {
        g.setColor(Color.WHITE);
        g.fill(bentuk);
        g.setColor(TINTA);
        garis(g, 0.28f, bentuk);
    }

    private static void panah(Graphics2D g, double[] n) {
        Path2D jalan = new Path2D.Double();
        jalan.moveTo(n[0], n[1]);
        for (int i = 2; i < n.length; i += 2) {
            jalan.lineTo(n[i], n[i + 1]);
        }
        garis(g, 0.22f, jalan);
        double x = n[n.length - 2];
        double y = n[n.length - 1];
        double dx = Math.signum(x - n[n.length - 4]);
        double dy = Math.signum(y - n[n.length - 3]);
        g.fill(banyak(x, y, x - 1.3 * dx + 0.55 * dy, y - 1.3 * dy + 0.55 * dx, x - 1.3 * dx - 0.55 * dy, y - 1.3 * dy - 0.55 * dx));
    }

    private static Path2D banyak(double... n) {
        Path2D hasil = new Path2D.Double();
        hasil.moveTo(n[0], n[1]);
        for (int i = 2; i < n.length; i += 2) {
            hasil.lineTo(n[i], n[i + 1]);
        }
        hasil.closePath();
        return hasil;
    }
}
