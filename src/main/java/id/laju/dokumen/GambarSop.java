package id.laju.dokumen;

import java.util.ArrayList;
import java.util.List;

/** What is drawn over the table of an SOP, in millimetres from its upper left corner: arrows, their labels, and above them the symbols. */
public final class GambarSop {

    private final List<BentukSop> bentuk = new ArrayList<>();
    private final List<PanahSop> panah = new ArrayList<>();
    private final List<TulisanSop> label = new ArrayList<>();

    GambarSop() {
    }

    void tambah(BentukSop b) {
        bentuk.add(b);
    }

    void tambah(PanahSop p) {
        panah.add(p);
    }

    void tambah(TulisanSop t) {
        label.add(t);
    }

    public List<BentukSop> bentuk() {
        return List.copyOf(bentuk);
    }

    public List<PanahSop> panah() {
        return List.copyOf(panah);
    }

    /** At the arrows; the numbers in connectors are part of their symbol. */
    public List<TulisanSop> label() {
        return List.copyOf(label);
    }

    void gores(Gores g) {
        panah.forEach(p -> g.tambah("panah", p.titik()));
        bentuk.forEach(b -> g.tambah(bentuk(b.simbol()), b.x(), b.y(), b.lebar(), b.tinggi()));
    }

    List<TulisanSop> tulisan() {
        List<TulisanSop> hasil = new ArrayList<>(label);
        bentuk.stream().filter(b -> !b.tulisan().isEmpty()).forEach(b -> hasil.add(new TulisanSop(b.x(), b.y() + 0.3, b.lebar(), 2.4, List.of(b.tulisan()), "sambungan", false)));
        return hasil;
    }

    private static String bentuk(SimbolSop s) {
        return switch (s) {
            case MULAI_SELESAI -> "oval";
            case PROSES -> "kotak";
            case KEPUTUSAN -> "intan";
            case SAMBUNGAN -> "lima";
        };
    }
}
