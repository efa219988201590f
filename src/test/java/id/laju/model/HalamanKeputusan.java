package id.laju.model;

import id.laju.umum.PohonXml;
import id.laju.umum.SimpulXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page of one file of decision tables: every table with its rows, as Modeler shows it. */
final class HalamanKeputusan {

    private static final Map<String, String> ATURAN = Map.of("UNIQUE", "Selalu tepat satu baris yang cocok.", "FIRST", "Baris pertama yang cocok berlaku.", "COLLECT", "Semua baris yang cocok berlaku.");

    private final Path berkas;
    private final SimpulXml akar;

    HalamanKeputusan(Path berkas) {
        this.berkas = berkas;
        try {
            this.akar = PohonXml.baca(Files.readString(berkas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String kunci() {
        return berkas.getFileName().toString().replace(".dmn", "");
    }

    String nama() {
        return akar.nilai("name");
    }

    String untukApa() {
        return akar.satu("decision").map(HalamanKeputusan::keterangan).orElse("");
    }

    String teks() {
        Tabel t = new Tabel();
        t.baris("# Tabel keputusan: " + nama()).kosong().baris("Berkas `" + berkas.toString().replace('\\', '/') + "`. Diubah seperti model: lihat [panduan pemilik proses](../panduan-pemilik-proses.md).").kosong();
        akar.anak("decision").forEach(k -> keputusan(t, k));
        return t.teks();
    }

    private static void keputusan(Tabel t, SimpulXml keputusan) {
        SimpulXml tabel = keputusan.satu("decisionTable").orElseThrow();
        List<SimpulXml> aturan = tabel.anak("rule").toList();
        t.baris("## " + keputusan.nilai("name")).kosong().baris(keterangan(keputusan)).kosong()
                .baris(ATURAN.get(tabel.nilai("hitPolicy")) + " Kunci tabelnya `" + keputusan.id() + "`. Sel kosong berarti apa pun.").kosong();
        t.kepala(Stream.of(Stream.of("No"), tabel.anak("input").map(i -> i.nilai("label")), tabel.anak("output").map(o -> "**" + o.nilai("label") + "**"), Stream.of("Catatan"))
                .flatMap(s -> s).toArray(String[]::new));
        for (int i = 0; i < aturan.size(); i++) {
            SimpulXml a = aturan.get(i);
            t.isi(Stream.of(Stream.of(String.valueOf(i + 1)), sel(a, "inputEntry"), sel(a, "outputEntry"), Stream.of(keterangan(a))).flatMap(s -> s).toArray(String[]::new));
        }
        t.kosong();
    }

    private static Stream<String> sel(SimpulXml aturan, String jenis) {
        return aturan.anak(jenis).map(e -> e.satu("text").map(SimpulXml::teks).orElse("").replace("\"", ""));
    }

    private static String keterangan(SimpulXml e) {
        return e.satu("description").map(d -> d.teks().strip()).orElse("");
    }
}
