package id.laju.dokumen;

import id.laju.dokumen.TabelSop.Baris;
import java.util.List;
import java.util.stream.IntStream;

/** Columns and rows of the table of an SOP in millimetres, as high as the words in them need. */
final class KisiSop {

    static final double LEBAR = 276.6;
    static final double KEPALA = 6;
    static final double SPASI = 3;
    private static final double PT = 7;

    final TabelSop tabel;
    final int banyak;
    /** Left edges of the columns, and the right edge of the last. */
    final double[] kiri;
    final boolean putar;
    final double tinggiKepala;
    final double[] tinggi;

    KisiSop(TabelSop tabel) {
        this.tabel = tabel;
        this.banyak = tabel.pelaksana().size();
        double satu = Math.min(16, 106.0 / banyak);
        this.kiri = tepi(satu);
        this.putar = tabel.pelaksana().stream().anyMatch(p -> !PenggalTeks.muat(p, satu - 1, 6, true));
        this.tinggiKepala = putar ? 26 : 3 + SPASI * tabel.pelaksana().stream().mapToInt(p -> PenggalTeks.baris(p, satu - 1, 6, true).size()).max().orElse(1);
        this.tinggi = tabel.baris().stream().mapToDouble(this::tinggi).toArray();
    }

    private double[] tepi(double satu) {
        double[] lebar = new double[banyak + 6];
        lebar[0] = 10;
        lebar[1] = LEBAR - 10 - banyak * satu - 34 - 19 - 34 - 30;
        IntStream.range(0, banyak).forEach(i -> lebar[2 + i] = satu);
        lebar[banyak + 2] = 34;
        lebar[banyak + 3] = 19;
        lebar[banyak + 4] = 34;
        lebar[banyak + 5] = 30;
        double[] hasil = new double[lebar.length + 1];
        IntStream.range(0, lebar.length).forEach(i -> hasil[i + 1] = hasil[i] + lebar[i]);
        return hasil;
    }

    private double tinggi(Baris b) {
        int baris = IntStream.range(0, isi(b).size()).map(k -> penggal(b, k).size()).max().orElse(1);
        return Math.max(12, baris * SPASI + 2.4);
    }

    /** Lower edge of the head. */
    double atas() {
        return KEPALA + tinggiKepala;
    }

    /** What stands in words, in the order of the columns. */
    static List<String> isi(Baris b) {
        return List.of(b.nomor(), b.kegiatan(), b.kelengkapan(), b.waktu(), b.keluaran(), b.keterangan());
    }

    int kolom(int isi) {
        return isi < 2 ? isi : isi + banyak;
    }

    List<String> penggal(Baris b, int isi) {
        return PenggalTeks.baris(isi(b).get(isi), kiri[kolom(isi) + 1] - kiri[kolom(isi)] - 2, PT, false);
    }

    /** Upper edges of these rows one below the other, and the lower edge of the last. */
    double[] susun(int awal, int akhir, double mulai) {
        double[] y = new double[akhir - awal + 1];
        y[0] = mulai;
        IntStream.range(awal, akhir).forEach(i -> y[i - awal + 1] = y[i - awal] + tinggi[i]);
        return y;
    }
}
