package id.laju.dokumen;

import id.laju.dokumen.SisiAlur.Ujung;
import java.util.List;

/** The words at the arrows of one page, kept within the columns of the performers. */
final class LabelAlur {

    private static final double PT = 5.2;
    private static final double TINGGI = 2.2;

    private final LetakAlur letak;
    private final GambarSop gambar;

    LabelAlur(LetakAlur letak, GambarSop gambar) {
        this.letak = letak;
        this.gambar = gambar;
    }

    static double lebar(String label) {
        return PenggalTeks.lebar(label, PT, false);
    }

    /** Where a line leaves a step. */
    void diUjung(int i, Ujung u, String label) {
        tulis(u.x() + u.arah() * 0.4, u.y() > letak.yTengah(i) + 1 ? u.y() + 0.2 : u.y() - 2.3, label, u.arah() < 0);
    }

    void tulis(double x, double y, String label, boolean rataKanan) {
        if (label.isEmpty()) {
            return;
        }
        if (rataKanan && x < letak.batasKiri() + 2) {
            tambah(letak.batasKiri() + 0.8, y + 5.2, 6, label);
        } else {
            double lebar = lebar(label) + 0.4;
            double batas = letak.batasKanan() - lebar;
            boolean sempit = !rataKanan && x > batas + 1;
            tambah(Math.max(letak.batasKiri(), Math.min(rataKanan ? x - lebar : x, batas)), sempit ? y - 2.4 : y, lebar, label);
        }
    }

    private void tambah(double x, double y, double lebar, String label) {
        gambar.tambah(new TulisanSop(x, y, lebar, TINGGI, List.of(label), "label", false));
    }
}
