package id.laju.dokumen;

import java.util.ArrayList;
import java.util.List;

/** Lays the table of an SOP out on landscape pages: every length in millimetres, so that arrows and cells meet. */
public final class TataSop {

    /** @param coretan see {@link Coretan} */
    public record Halaman(String coretan, List<TulisanSop> tulisan) {
    }

    static final double TINGGI = 178;
    private static final double ZONA = 7;

    private final KisiSop kisi;

    private TataSop(KisiSop kisi) {
        this.kisi = kisi;
    }

    static List<Halaman> dari(TabelSop tabel) {
        TataSop t = new TataSop(new KisiSop(tabel));
        List<Halaman> hasil = new ArrayList<>();
        int awal = 0;
        while (awal < tabel.baris().size()) {
            int akhir = t.sampai(awal);
            hasil.add(t.halaman(awal, akhir));
            awal = akhir;
        }
        return hasil;
    }

    private int sampai(int awal) {
        double sisa = TINGGI - kisi.atas() - 2 * ZONA;
        int i = awal;
        while (i < kisi.tinggi.length && (i == awal || kisi.tinggi[i] <= sisa)) {
            sisa -= kisi.tinggi[i++];
        }
        return i;
    }

    /** The step before leads to this one, across the break of the page. */
    private boolean bersambung(int i) {
        return i > 0 && i < kisi.tinggi.length && kisi.tabel.baris().get(i - 1).lanjut().stream().anyMatch(p -> p.ke() == i);
    }

    private Halaman halaman(int awal, int akhir) {
        double[] y = kisi.susun(awal, akhir, kisi.atas() + (bersambung(awal) ? ZONA : 0));
        double bawah = y[akhir - awal] + (bersambung(akhir) ? ZONA : 0);
        BingkaiSop bingkai = new BingkaiSop(kisi);
        bingkai.gambar(awal, y, bawah);
        GambarSop gambar = AlurSop.gambar(new LetakAlur(kisi.tabel, kisi.kiri, awal, y, kisi.atas(), bawah));
        gambar.gores(bingkai.gores);
        bingkai.tulisan.addAll(gambar.tulisan());
        return new Halaman(bingkai.gores.toString(), bingkai.tulisan);
    }
}
