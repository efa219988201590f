package id.laju.dokumen;

import id.laju.dokumen.TabelSop.Baris;
import java.util.ArrayList;
import java.util.List;

/** Lines, head and words of the table on one page. */
final class BingkaiSop {

    final Gores gores = new Gores();
    final List<TulisanSop> tulisan = new ArrayList<>();
    private final KisiSop kisi;
    private final double[] kiri;
    private final int banyak;

    BingkaiSop(KisiSop kisi) {
        this.kisi = kisi;
        this.kiri = kisi.kiri;
        this.banyak = kisi.banyak;
    }

    /** @param y upper edges of the rows and the lower edge of the last; @param bawah of the table on this page */
    void gambar(int awal, double[] y, double bawah) {
        kepala();
        garis(bawah, y);
        for (int i = 0; i < y.length - 1; i++) {
            isi(kisi.tabel.baris().get(awal + i), y[i], kisi.tinggi[awal + i]);
        }
    }

    private void garis(double bawah, double[] y) {
        for (double x : kiri) {
            gores.tambah("garis", x, x == kiri[0] || x == kiri[1] || x == kiri[2] || x == kiri[banyak + 2] || x >= kiri[banyak + 5] ? 0 : KisiSop.KEPALA, x, bawah);
        }
        gores.tambah("garis", 0, 0, KisiSop.LEBAR, 0);
        gores.tambah("garis", kiri[2], KisiSop.KEPALA, kiri[banyak + 5], KisiSop.KEPALA);
        gores.tambah("garis", 0, kisi.atas(), KisiSop.LEBAR, kisi.atas());
        gores.tambah("garis", 0, bawah, KisiSop.LEBAR, bawah);
        for (double satu : y) {
            gores.tambah("garis", 0, satu, KisiSop.LEBAR, satu);
        }
    }

    private void kepala() {
        double penuh = kisi.atas();
        gores.tambah("latar", 0, 0, KisiSop.LEBAR, penuh);
        tajuk("No", 0, 1, 0, penuh);
        tajuk("Kegiatan", 1, 2, 0, penuh);
        tajuk("Pelaksana", 2, banyak + 2, 0, KisiSop.KEPALA);
        tajuk("Mutu Baku", banyak + 2, banyak + 5, 0, KisiSop.KEPALA);
        tajuk("Kelengkapan", banyak + 2, banyak + 3, KisiSop.KEPALA, penuh);
        tajuk("Waktu", banyak + 3, banyak + 4, KisiSop.KEPALA, penuh);
        tajuk("Output", banyak + 4, banyak + 5, KisiSop.KEPALA, penuh);
        tajuk("Keterangan", banyak + 5, banyak + 6, 0, penuh);
        for (int i = 0; i < banyak; i++) {
            pelaksana(i);
        }
    }

    private void pelaksana(int i) {
        double x = kiri[2 + i];
        double lebar = kiri[3 + i] - x;
        double panjang = kisi.putar ? kisi.tinggiKepala - 2 : lebar - 1;
        List<String> baris = PenggalTeks.baris(kisi.tabel.pelaksana().get(i), panjang, 6, true);
        double tebal = baris.size() * 2.6;
        double tengahX = x + lebar / 2;
        double tengahY = KisiSop.KEPALA + kisi.tinggiKepala / 2;
        tulisan.add(new TulisanSop(tengahX - panjang / 2, tengahY - tebal / 2, panjang, tebal, baris, "lajur", kisi.putar));
    }

    private void tajuk(String kata, int dari, int ke, double atas, double bawah) {
        tulisan.add(new TulisanSop(kiri[dari], (atas + bawah) / 2 - 1.6, kiri[ke] - kiri[dari], KisiSop.SPASI, List.of(kata), "tajuk", false));
    }

    private void isi(Baris b, double y, double tinggi) {
        for (int k = 0; k < KisiSop.isi(b).size(); k++) {
            double x = kiri[kisi.kolom(k)] + 1;
            tulisan.add(new TulisanSop(x, y + 1.2, kiri[kisi.kolom(k) + 1] - x - 1, tinggi - 1.2, kisi.penggal(b, k), k == 0 || k == 3 ? "isi tengah" : "isi", false));
        }
    }
}
