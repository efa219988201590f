package id.laju.dokumen;

import id.laju.dokumen.TabelSop.Baris;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Lays the table of an SOP out on landscape pages: every length in millimetres, so that arrows and cells meet. */
public final class TataSop {

    /** @param putar turned by a quarter, around its middle */
    public record Tulisan(double x, double y, double lebar, double tinggi, List<String> baris, String kelas, boolean putar) {

        public String gaya() {
            return String.format(Locale.ROOT, "left: %.2fmm; top: %.2fmm; width: %.2fmm; height: %.2fmm;", x, y, lebar, tinggi);
        }
    }

    /** @param coretan see {@link Coretan} */
    public record Halaman(String coretan, List<Tulisan> tulisan) {
    }

    static final double LEBAR = 276.6;
    static final double TINGGI = 178;
    private static final double ZONA = 7;
    private static final double PT = 7;
    private static final double SPASI = 3;
    private static final double KEPALA = 6;

    private final TabelSop tabel;
    private final double[] kiri;
    private final int banyak;
    private final boolean putar;
    private final double tinggiKepala;
    private final double[] tinggi;

    private TataSop(TabelSop tabel) {
        this.tabel = tabel;
        this.banyak = tabel.pelaksana().size();
        double satu = Math.min(16, 106.0 / banyak);
        double kegiatan = LEBAR - 10 - banyak * satu - 34 - 19 - 34 - 30;
        double[] lebar = new double[banyak + 6];
        lebar[0] = 10;
        lebar[1] = kegiatan;
        IntStream.range(0, banyak).forEach(i -> lebar[2 + i] = satu);
        lebar[banyak + 2] = 34;
        lebar[banyak + 3] = 19;
        lebar[banyak + 4] = 34;
        lebar[banyak + 5] = 30;
        this.kiri = new double[lebar.length + 1];
        IntStream.range(0, lebar.length).forEach(i -> kiri[i + 1] = kiri[i] + lebar[i]);
        this.putar = tabel.pelaksana().stream().anyMatch(p -> !PenggalTeks.muat(p, satu - 1, 6, true));
        this.tinggiKepala = putar ? 26 : 3 + SPASI * tabel.pelaksana().stream().mapToInt(p -> PenggalTeks.baris(p, satu - 1, 6, true).size()).max().orElse(1);
        this.tinggi = tabel.baris().stream().mapToDouble(this::tinggi).toArray();
    }

    static List<Halaman> dari(TabelSop tabel) {
        TataSop t = new TataSop(tabel);
        List<Halaman> hasil = new ArrayList<>();
        int awal = 0;
        while (awal < t.tinggi.length) {
            int akhir = t.sampai(awal);
            hasil.add(t.halaman(awal, akhir));
            awal = akhir;
        }
        return hasil;
    }

    private double tinggi(Baris b) {
        int baris = 1;
        for (int k = 0; k < isi(b).size(); k++) {
            baris = Math.max(baris, penggal(b, k).size());
        }
        return Math.max(12, baris * SPASI + 2.4);
    }

    private static List<String> isi(Baris b) {
        return List.of(b.nomor(), b.kegiatan(), b.kelengkapan(), b.waktu(), b.keluaran(), b.keterangan());
    }

    private int kolom(int isi) {
        return isi < 2 ? isi : isi + banyak;
    }

    private List<String> penggal(Baris b, int isi) {
        return PenggalTeks.baris(isi(b).get(isi), kiri[kolom(isi) + 1] - kiri[kolom(isi)] - 2, PT, false);
    }

    private int sampai(int awal) {
        double sisa = TINGGI - KEPALA - tinggiKepala - 2 * ZONA;
        int i = awal;
        while (i < tinggi.length && (i == awal || tinggi[i] <= sisa)) {
            sisa -= tinggi[i++];
        }
        return i;
    }

    /** The step before leads to this one, across the break of the page. */
    private boolean bersambung(int i) {
        return i > 0 && i < tinggi.length && tabel.baris().get(i - 1).lanjut().stream().anyMatch(p -> p.ke() == i);
    }

    private Halaman halaman(int awal, int akhir) {
        List<Tulisan> teks = new ArrayList<>();
        StringBuilder gores = new StringBuilder();
        double atas = KEPALA + tinggiKepala;
        double zonaAtas = bersambung(awal) ? ZONA : 0;
        double zonaBawah = bersambung(akhir) ? ZONA : 0;
        double[] y = new double[akhir - awal + 1];
        y[0] = atas + zonaAtas;
        for (int i = awal; i < akhir; i++) {
            y[i - awal + 1] = y[i - awal] + tinggi[i];
        }
        double bawah = y[akhir - awal] + zonaBawah;
        kepala(gores, teks);
        garis(gores, atas, bawah, y);
        for (int i = awal; i < akhir; i++) {
            isi(tabel.baris().get(i), y[i - awal], tinggi[i], teks);
        }
        new AlurSop(tabel, kiri, awal, y, atas, bawah, gores, teks).gambar();
        return new Halaman(gores.toString(), teks);
    }

    private void garis(StringBuilder gores, double atas, double bawah, double[] y) {
        for (double x : kiri) {
            gores(gores, "garis", x, x == kiri[0] || x == kiri[1] || x == kiri[2] || x == kiri[banyak + 2] || x >= kiri[banyak + 5] ? 0 : KEPALA, x, bawah);
        }
        gores(gores, "garis", 0, 0, LEBAR, 0);
        gores(gores, "garis", kiri[2], KEPALA, kiri[banyak + 5], KEPALA);
        gores(gores, "garis", 0, atas, LEBAR, atas);
        gores(gores, "garis", 0, bawah, LEBAR, bawah);
        for (double satu : y) {
            gores(gores, "garis", 0, satu, LEBAR, satu);
        }
    }

    private void kepala(StringBuilder gores, List<Tulisan> teks) {
        gores(gores, "latar", 0, 0, LEBAR, KEPALA + tinggiKepala);
        double penuh = KEPALA + tinggiKepala;
        tajuk(teks, "No", 0, 1, 0, penuh);
        tajuk(teks, "Kegiatan", 1, 2, 0, penuh);
        tajuk(teks, "Pelaksana", 2, banyak + 2, 0, KEPALA);
        tajuk(teks, "Mutu Baku", banyak + 2, banyak + 5, 0, KEPALA);
        tajuk(teks, "Kelengkapan", banyak + 2, banyak + 3, KEPALA, penuh);
        tajuk(teks, "Waktu", banyak + 3, banyak + 4, KEPALA, penuh);
        tajuk(teks, "Output", banyak + 4, banyak + 5, KEPALA, penuh);
        tajuk(teks, "Keterangan", banyak + 5, banyak + 6, 0, penuh);
        for (int i = 0; i < banyak; i++) {
            pelaksana(teks, i);
        }
    }

    private void pelaksana(List<Tulisan> teks, int i) {
        double x = kiri[2 + i];
        double lebar = kiri[3 + i] - x;
        double panjang = putar ? tinggiKepala - 2 : lebar - 1;
        List<String> baris = PenggalTeks.baris(tabel.pelaksana().get(i), panjang, 6, true);
        double tebal = baris.size() * 2.6;
        double tengahX = x + lebar / 2;
        double tengahY = KEPALA + tinggiKepala / 2;
        teks.add(new Tulisan(tengahX - panjang / 2, tengahY - tebal / 2, panjang, tebal, baris, "lajur", putar));
    }

    private void tajuk(List<Tulisan> teks, String kata, int dari, int ke, double atas, double bawah) {
        teks.add(new Tulisan(kiri[dari], (atas + bawah) / 2 - 1.6, kiri[ke] - kiri[dari], SPASI, List.of(kata), "tajuk", false));
    }

    private void isi(Baris b, double y, double tinggiBaris, List<Tulisan> teks) {
        for (int k = 0; k < isi(b).size(); k++) {
            List<String> baris = penggal(b, k);
            double x = kiri[kolom(k)] + 1;
            teks.add(new Tulisan(x, y + 1.2, kiri[kolom(k) + 1] - x - 1, tinggiBaris - 1.2, baris, k == 0 || k == 3 ? "isi tengah" : "isi", false));
        }
    }

    static void gores(StringBuilder gores, String apa, double... n) {
        gores.append(gores.length() == 0 ? "" : ";").append(apa);
        for (double satu : n) {
            gores.append(String.format(Locale.ROOT, " %.2f", satu));
        }
    }
}
