package id.laju.dokumen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a given width, measured in the font of the documents. */
final class PenggalTeks {

    private static final double MM_PER_PT = 25.4 / 72;
    private static final FontRenderContext UKURAN = new FontRenderContext(null, true, true);
    private static final Font BIASA = huruf("font/DejaVuSansCondensed.ttf");
    private static final Font TEBAL = huruf("font/DejaVuSansCondensed-Bold.ttf");

    private PenggalTeks() {
    }

    static double lebar(String kata, double pt, boolean tebal) {
        return (tebal ? TEBAL : BIASA).deriveFont((float) pt).getStringBounds(kata, UKURAN).getWidth() * MM_PER_PT;
    }

    /** @param lebar in millimetres; a word that is wider than that is cut */
    static List<String> baris(String teks, double lebar, double pt, boolean tebal) {
        List<String> hasil = new ArrayList<>();
        String baris = "";
        for (String kata : teks.strip().split("\\s+")) {
            String sisa = kata;
            while (lebar(sisa, pt, tebal) > lebar && sisa.length() > 1) {
                if (!baris.isEmpty()) {
                    hasil.add(baris);
                    baris = "";
                }
                int n = sisa.length() - 1;
                while (n > 1 && lebar(sisa.substring(0, n) + "-", pt, tebal) > lebar) {
                    n--;
                }
                hasil.add(sisa.substring(0, n) + "-");
                sisa = sisa.substring(n);
            }
            String calon = baris.isEmpty() ? sisa : baris + " " + sisa;
            if (lebar(calon, pt, tebal) > lebar) {
                hasil.add(baris);
                baris = sisa;
            } else {
                baris = calon;
            }
        }
        if (!baris.isEmpty()) {
            hasil.add(baris);
        }
        return hasil;
    }

    static boolean muat(String teks, double lebar, double pt, boolean tebal) {
        for (String kata : teks.strip().split("\\s+")) {
            if (lebar(kata, pt, tebal) > lebar) {
                return false;
            }
        }
        return true;
    }

    private static Font huruf(String jalur) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Sumber.baca(jalur)));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
