package id.laju.dokumen;

import id.laju.dokumen.SisiAlur.Ujung;

/** Lines from one step of a page to another. */
final class PanahAlur {

    private final LetakAlur letak;
    private final SisiAlur sisi;
    private final GambarSop gambar;
    private final LabelAlur label;

    PanahAlur(LetakAlur letak, SisiAlur sisi, GambarSop gambar) {
        this.letak = letak;
        this.sisi = sisi;
        this.gambar = gambar;
        this.label = new LabelAlur(letak, gambar);
    }

    void sendiri(int i, String kata) {
        Ujung u = sisi.ujung(i, sisi.pilih(i));
        double d = u.arah();
        double t = letak.yTengah(i) - letak.tinggi(i) / 2;
        tarik(letak.bentuk(i), letak.bentuk(i), u.x(), u.y(), u.x() + d, u.y(), u.x() + d, t - 1.4, letak.x(i), t - 1.4, letak.x(i), t);
        label.tulis(u.x() + d * 1.3, t - 1, kata, d < 0);
    }

    /** Straight down to the top of what is below, or aside and then down; from below where a line leaves at that side already. */
    void turun(int i, BentukSop ke, String kata) {
        BentukSop dari = letak.bentuk(i);
        double mulai = dari.y() + dari.tinggi();
        double tengah = letak.x(i);
        double x = ke.x() + ke.lebar() / 2;
        boolean kanan = x > tengah;
        if (Math.abs(x - tengah) < 0.1) {
            tarik(dari, ke, x, mulai, x, ke.y());
            label.tulis(x - 0.4, mulai - 0.1, kata, true);
        } else if (sisi.bebas(i, kanan)) {
            Ujung u = sisi.ujung(i, kanan);
            tarik(dari, ke, u.x(), u.y(), x, u.y(), x, ke.y());
            label.tulis(u.x() + u.arah() * 0.4, u.y() - 2.3, kata, !kanan);
        } else {
            double y1 = letak.y()[i - letak.awal() + 1] - 0.9;
            tarik(dari, ke, tengah, mulai, tengah, y1, x, y1, x, ke.y());
            label.tulis(kanan ? tengah + 0.5 : tengah - 0.5, y1 - 2.2, kata, !kanan);
        }
    }

    /** Along the border of its own column, past the steps between, into the side of the other. */
    void lompat(int i, int j, String kata) {
        Ujung u = sisi.ujung(i, letak.baris(i).kolom() == letak.baris(j).kolom() ? sisi.pilih(i) : sisi.menuju(i, j));
        double selokan = sisi.selokan(letak.baris(i).kolom(), u.arah());
        Ujung v = sisi.ujung(j, selokan > letak.x(j));
        tarik(letak.bentuk(i), letak.bentuk(j), u.x(), u.y(), selokan, u.y(), selokan, v.y(), v.x(), v.y());
        label.diUjung(i, u, kata);
    }

    private void tarik(BentukSop dari, BentukSop ke, double... titik) {
        gambar.tambah(new PanahSop(dari, ke, titik));
    }
}
