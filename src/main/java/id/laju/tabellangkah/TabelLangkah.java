package id.laju.tabellangkah;

import id.laju.diagram.Tanda;
import id.laju.mesin.TemuanModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole page.
 *
 * @param janji     the promise of the service where it is written in the model; may be null
 * @param janjiAsing the promise where it is asked of the system; may be null
 * @param temuan    what belongs to no row
 */
record TabelLangkah(List<BarisLangkah> baris, IsianLangkah janji, String janjiAsing, List<TemuanModel> temuan) {

    Stream<IsianLangkah> isian() {
        return Stream.concat(Stream.ofNullable(janji), baris.stream().flatMap(b -> b.isian().stream()));
    }

    public long banyakBerubah() {
        return isian().filter(IsianLangkah::berubah).count();
    }

    /** Findings, and what was changed. */
    public List<Tanda> tanda() {
        List<Tanda> hasil = new ArrayList<>();
        baris.forEach(b -> b.temuan().forEach(t -> hasil.add(new Tanda(b.langkah().id(), b.langkah().nama(), "temuan", t.alasan()))));
        temuan.forEach(t -> hasil.add(new Tanda(t.elemen().isEmpty() ? null : t.elemen(), t.nama().isEmpty() ? t.berkas() : t.nama(), "temuan", t.alasan())));
        baris.stream().filter(b -> b.berubah() && b.temuan().isEmpty()).forEach(b -> hasil.add(new Tanda(b.langkah().id(), b.langkah().nama(), "ubah", teks(b))));
        return hasil;
    }

    private static String teks(BarisLangkah b) {
        return String.join("; ", b.isian().stream().filter(IsianLangkah::berubah).map(i -> i.label() + ": " + kata(i.asal()) + " menjadi " + kata(i.nilai())).toList());
    }

    private static String kata(String nilai) {
        return nilai.isEmpty() ? "(kosong)" : nilai;
    }
}
