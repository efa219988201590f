package id.laju.dokumen;

import id.laju.dokumen.TabelSop.Panah;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Symbols and arrows of one page. Near steps are joined by lines; far ones, and those of another page, by connectors that name the step on the other side.
 */
final class AlurSop {

    private final LetakAlur letak;
    private final GambarSop gambar = new GambarSop();
    private final PanahAlur garis;
    private final SambunganAlur sambungan;

    private AlurSop(LetakAlur letak) {
        this.letak = letak;
        SisiAlur sisi = new SisiAlur(letak);
        this.garis = new PanahAlur(letak, sisi, gambar);
        this.sambungan = new SambunganAlur(letak, sisi, gambar);
    }

    static GambarSop gambar(LetakAlur letak) {
        AlurSop a = new AlurSop(letak);
        a.halaman().forEach(i -> a.gambar.tambah(letak.bentuk(i)));
        a.halaman().forEach(i -> a.panah(i, p -> p.ke() == i + 1));
        a.halaman().forEach(i -> a.panah(i, p -> p.ke() != i + 1));
        a.dariJauh().forEach(a.sambungan::masuk);
        if (letak.awal() > 0 && letak.baris(letak.awal() - 1).lanjut().stream().anyMatch(p -> p.ke() == letak.awal())) {
            a.sambungan.atas(letak.awal());
        }
        return a.gambar;
    }

    private IntStream halaman() {
        return IntStream.range(letak.awal(), letak.akhir());
    }

    private void panah(int i, Predicate<Panah> yang) {
        letak.baris(i).lanjut().stream().filter(yang).forEach(p -> panah(i, p));
    }

    private void panah(int i, Panah p) {
        int j = p.ke();
        if (j == i) {
            garis.sendiri(i, p.label());
        } else if (j == i + 1) {
            garis.turun(i, letak.disini(j) ? letak.bentuk(j) : sambungan.bawah(j), p.label());
        } else if (letak.disini(j) && LetakAlur.dekat(i, j)) {
            garis.lompat(i, j, p.label());
        } else {
            sambungan.keluar(i, j, p.label());
        }
    }

    /** Steps of this page, with the numbers of those that lead to them without a line. */
    private Map<Integer, String> dariJauh() {
        Map<Integer, String> dari = new TreeMap<>();
        IntStream.range(0, letak.tabel().baris().size()).forEach(i -> letak.baris(i).lanjut().stream().map(Panah::ke).filter(j -> letak.disini(j) && !bergaris(i, j))
            .forEach(j -> dari.merge(j, letak.baris(i).nomor(), (a, b) -> a + ", " + b)));
        return dari;
    }

    private boolean bergaris(int i, int j) {
        return j == i || letak.disini(i) && LetakAlur.dekat(i, j) || j == i + 1;
    }
}
