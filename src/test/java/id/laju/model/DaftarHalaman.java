package id.laju.model;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The index of {@code docs/proses}: for each service its spine and every phase below it; then what stands alone, and the decision tables. */
final class DaftarHalaman {

    private final List<BerkasModel> model;
    private final List<HalamanKeputusan> keputusan;

    DaftarHalaman(List<BerkasModel> model, List<HalamanKeputusan> keputusan) {
        this.model = model;
        this.keputusan = keputusan;
    }

    String teks() {
        Set<String> dipanggil = new TreeSet<>();
        model.forEach(m -> dipanggil.addAll(HalamanProses.dipanggil(m)));
        List<BerkasModel> punggung = model.stream().filter(m -> !dipanggil.contains(m.kunci()) && !HalamanProses.dipanggil(m).isEmpty()).sorted(Comparator.comparing(m -> m.proses().getName())).toList();
        Tabel t = new Tabel();
        t.baris("# Proses").kosong().baris("Satu halaman untuk setiap model di `bpmn/`, menurut layanannya. Halaman dan gambar dibuat dari modelnya; sesudah model berubah, buat ulang:").kosong()
                .baris("```").baris("mvn test -Dtest='PaletTest,HalamanProsesTest' -Dlaju.tulis").baris("```").kosong()
                .baris("Gambar digambar ulang hanya bila yang tampil berubah, dan memerlukan Chromium. Cara mengubah model: [panduan pemilik proses](../panduan-pemilik-proses.md).").kosong();
        punggung.forEach(m -> {
            t.baris("## " + m.proses().getName()).kosong();
            tabel(t, turunan(m).stream().flatMap(k -> model.stream().filter(x -> x.kunci().equals(k))));
        });
        t.baris("## Berdiri sendiri").kosong();
        tabel(t, model.stream().filter(m -> !dipanggil.contains(m.kunci()) && HalamanProses.dipanggil(m).isEmpty()));
        t.baris("## Tabel keputusan").kosong().kepala("Tabel", "Untuk apa");
        keputusan.forEach(k -> t.isi("[" + k.nama() + "](" + k.kunci() + ".md)", k.untukApa()));
        return t.teks();
    }

    private static void tabel(Tabel t, Stream<BerkasModel> model) {
        t.kepala("Proses", "Untuk apa");
        model.forEach(m -> t.isi(HalamanProses.tautan(Stream.of(m)), HalamanProses.untukApa(m)));
        t.kosong();
    }

    /** The spine, then what it calls, then what that calls. */
    private Set<String> turunan(BerkasModel punggung) {
        Set<String> urut = new LinkedHashSet<>(Set.of(punggung.kunci()));
        for (boolean bertambah = true; bertambah;) {
            bertambah = urut.addAll(model.stream().filter(m -> urut.contains(m.kunci())).flatMap(m -> HalamanProses.dipanggil(m).stream()).toList());
        }
        return urut;
    }
}
