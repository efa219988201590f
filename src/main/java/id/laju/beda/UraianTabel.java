package id.laju.beda;

import id.laju.umum.PohonXml;
import id.laju.umum.SimpulXml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A DMN text taken apart: its tables, columns and rows. A row is told by the titles of its columns, and called by what it is asked for. */
final class UraianTabel {

    private final Map<String, Unsur> unsur = new LinkedHashMap<>();
    private final List<String> urutan = new ArrayList<>();

    UraianTabel(String xml) {
        PohonXml.baca(xml).semua().filter(e -> "decision".equals(e.jenis())).forEach(this::tabel);
    }

    Map<String, Unsur> unsur() {
        return unsur;
    }

    /** Ids of the rows as they stand; the first that fits may win. */
    List<String> urutan() {
        return urutan;
    }

    private void tabel(SimpulXml keputusan) {
        Map<String, String> fakta = new LinkedHashMap<>();
        taruh(fakta, "name", keputusan.nilai("name"));
        keputusan.satu("decisionTable").ifPresent(t -> taruh(fakta, "hitPolicy", Optional.ofNullable(t.nilai("hitPolicy")).orElse("UNIQUE")));
        unsur.put(keputusan.id(), new Unsur(keputusan.id(), "decision", keputusan.nilai("name"), fakta));
        keputusan.satu("decisionTable").ifPresent(this::isi);
    }

    private void isi(SimpulXml tabel) {
        List<SimpulXml> masuk = tabel.anak("input").toList();
        List<SimpulXml> keluar = tabel.anak("output").toList();
        masuk.forEach(this::kolom);
        keluar.forEach(this::kolom);
        List<SimpulXml> baris = tabel.anak("rule").toList();
        for (int i = 0; i < baris.size(); i++) {
            SimpulXml r = baris.get(i);
            Map<String, String> fakta = new LinkedHashMap<>();
            sel(fakta, masuk, r.anak("inputEntry").toList());
            String sebutan = "Baris " + (i + 1) + ": " + syarat(fakta);
            sel(fakta, keluar, r.anak("outputEntry").toList());
            r.satu("description").ifPresent(d -> taruh(fakta, "description", d.teks()));
            unsur.put(r.id(), new Unsur(r.id(), "rule", sebutan, fakta));
            urutan.add(r.id());
        }
    }

    /** Which cases the row answers; a cell that is empty or a dash asks for nothing. */
    private static String syarat(Map<String, String> masukan) {
        String kata = masukan.entrySet().stream().filter(m -> !"-".equals(m.getValue())).map(m -> m.getKey() + " " + m.getValue().replace("\"", "")).collect(Collectors.joining(", "));
        return kata.isEmpty() ? "semua yang lain" : kata;
    }

    private void kolom(SimpulXml k) {
        Map<String, String> fakta = new LinkedHashMap<>();
        taruh(fakta, "label", k.nilai("label"));
        taruh(fakta, "name", k.nilai("name"));
        taruh(fakta, "typeRef", k.nilai("typeRef"));
        k.satu("inputExpression").ifPresent(x -> {
            taruh(fakta, "typeRef", x.nilai("typeRef"));
            x.satu("text").ifPresent(t -> taruh(fakta, "inputExpression", t.teks()));
        });
        unsur.put(k.id(), new Unsur(k.id(), k.jenis(), judul(k), fakta));
    }

    private static void sel(Map<String, String> fakta, List<SimpulXml> kolom, List<SimpulXml> sel) {
        for (int i = 0; i < Math.min(kolom.size(), sel.size()); i++) {
            taruh(fakta, judul(kolom.get(i)), sel.get(i).satu("text").map(SimpulXml::teks).orElse(""));
        }
    }

    private static String judul(SimpulXml kolom) {
        String label = kolom.nilai("label");
        return label != null && !label.isBlank() ? label : Optional.ofNullable(kolom.nilai("name")).orElse(kolom.id());
    }

    private static void taruh(Map<String, String> fakta, String nama, String nilai) {
        if (nilai != null && !nilai.isBlank()) {
            fakta.put(nama, nilai.strip());
        }
    }
}
