package id.laju.dokumen;

import id.laju.dokumen.TabelSop.Baris;

/**
 * Where the steps of one page stand.
 *
 * @param awal index of the first row of this page
 * @param y    upper edges of the rows and the lower edge of the last
 */
record LetakAlur(TabelSop tabel, double[] kiri, int awal, double[] y, double atas, double bawah) {

    private static final int DEKAT = 4;

    int akhir() {
        return awal + y.length - 1;
    }

    boolean disini(int i) {
        return i >= awal && i < akhir();
    }

    /** Near enough for a line from one to the other. */
    static boolean dekat(int i, int j) {
        return Math.abs(i - j) <= DEKAT;
    }

    Baris baris(int i) {
        return tabel.baris().get(i);
    }

    double x(int i) {
        return tengah(baris(i).kolom());
    }

    double tengah(int kolom) {
        return (kiri[2 + kolom] + kiri[3 + kolom]) / 2;
    }

    double yTengah(int i) {
        return (y[i - awal] + y[i - awal + 1]) / 2;
    }

    double lebar(int i) {
        double kolom = kiri[3] - kiri[2];
        return baris(i).simbol() == SimbolSop.KEPUTUSAN ? Math.min(kolom - 2, 11) : Math.min(kolom - 2.6, 10);
    }

    double tinggi(int i) {
        return baris(i).simbol() == SimbolSop.KEPUTUSAN ? 6.4 : 4.8;
    }

    BentukSop bentuk(int i) {
        Baris b = baris(i);
        return new BentukSop(b.simbol(), x(i) - lebar(i) / 2, yTengah(i) - tinggi(i) / 2, lebar(i), tinggi(i), "", (b.nomor() + " " + b.kegiatan()).strip());
    }

    /** Left border of the performers. */
    double batasKiri() {
        return kiri[2];
    }

    double batasKanan() {
        return kiri[2 + tabel.pelaksana().size()];
    }
}
