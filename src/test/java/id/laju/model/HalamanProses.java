package id.laju.model;

import id.laju.mesin.LangkahModel;
import id.laju.mesin.PembacaModel;
import id.laju.mesin.PewaktuModel;
import id.laju.umum.PohonXml;
import id.laju.umum.SimpulXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one process in {@code docs/proses}, as its model says it. */
final class HalamanProses {

    private static final Set<String> MENERIMA = Set.of("receiveTask", "startEvent", "boundaryEvent", "intermediateCatchEvent");
    private static final Map<String, String> JENIS = Map.of("userTask", "Tugas staf", "receiveTask", "Menunggu", "manualTask", "Di luar sistem", "callActivity", "Fase");

    private final BerkasModel model;
    private final List<BerkasModel> semua;
    private final SimpulXml akar;
    private final List<LangkahModel> langkah;

    HalamanProses(BerkasModel model, List<BerkasModel> semua) {
        this.model = model;
        this.semua = semua;
        String xml = teks(model);
        this.akar = PohonXml.baca(xml);
        this.langkah = new PembacaModel().langkah(xml);
    }

    String teks() {
        Tabel t = new Tabel();
        t.baris("# " + model.proses().getName()).kosong().baris(untukApa(model)).kosong()
                .baris("![Gambar proses " + model.proses().getName() + "](" + model.halaman() + ".svg)").kosong();
        kepala(t);
        kegiatan(t);
        penantian(t);
        sistem(t);
        pilihan(t);
        pesan(t);
        akhir(t);
        return t.teks();
    }

    /** In one paragraph, from the model. */
    static String untukApa(BerkasModel m) {
        return m.proses().getDocumentations().stream().map(d -> d.getTextContent().strip()).collect(Collectors.joining(" "));
    }

    private void kepala(Tabel t) {
        t.kepala("", "").isi("Berkas", "`" + model.berkas().toString().replace('\\', '/') + "`")
                .isi("Berlaku untuk", model.satker() == null ? "semua balai" : model.satker())
                .isi("Yang ikut serta", akar.semua().filter(e -> e.jenis().equals("lane")).map(e -> e.nilai("name")).distinct().collect(Collectors.joining(", ")));
        new PembacaModel().janji(teks(model)).ifPresent(j -> t.isi("Janji layanan", kataAtauTanya(j.getValue()) + dimana(j.getKey())));
        baris(t, "Dipanggil oleh", tautan(semua.stream().filter(m -> dipanggil(m).contains(model.kunci()))));
        baris(t, "Memanggil", tautan(semua.stream().filter(m -> dipanggil(model).contains(m.kunci()))));
        t.kosong();
    }

    private static void baris(Tabel t, String judul, String isi) {
        if (!isi.isEmpty()) {
            t.isi(judul, isi);
        }
    }

    private String dimana(String id) {
        return id.equals(model.kunci()) ? "" : ", selama *" + nama(id) + "*";
    }

    private void kegiatan(Tabel t) {
        t.baris("## Langkah").kosong().kepala("No", "Langkah", "Jenis", "Pelaksana", "Norma", "Batas", "Status yang dibaca pelanggan", "Giliran", "Kelengkapan", "Keluaran");
        int no = 1;
        for (LangkahModel l : langkah.stream().filter(LangkahModel::kegiatan).toList()) {
            t.isi(String.valueOf(no++), l.panggil() == null ? l.nama() : tautan(l), JENIS.get(l.jenis()), l.lajur(), norma(l.normaWaktu()), norma(l.batasWaktu()),
                    status(l), giliran(l), l.kelengkapan(), l.keluaran());
        }
        t.kosong();
    }

    /** Said by the step itself, else by the part that it lies in. */
    private String status(LangkahModel l) {
        String sampel = warisan(l, LangkahModel::statusSampel);
        return sampel == null ? warisan(l, LangkahModel::statusPelanggan) : sampel + " (sampel)";
    }

    private String giliran(LangkahModel l) {
        String giliran = warisan(l, LangkahModel::giliran);
        return giliran == null ? "balai" : giliran;
    }

    private String warisan(LangkahModel l, Function<LangkahModel, String> sifat) {
        String sendiri = sifat.apply(l);
        return sendiri != null ? sendiri : langkah.stream().filter(x -> x.id().equals(l.lingkup())).findFirst().map(x -> warisan(x, sifat)).orElse(null);
    }

    private void penantian(Tabel t) {
        List<LangkahModel> bertimer = langkah.stream().filter(l -> !l.pewaktu().isEmpty() && !l.jenis().equals("boundaryEvent")).toList();
        if (bertimer.isEmpty()) {
            return;
        }
        t.baris("## Waktu").kosong().kepala("Selama", "Bila", "Waktunya", "Akibatnya");
        bertimer.forEach(l -> l.pewaktu().forEach(p -> t.isi(l.nama(), p.nama(), waktu(p), p.id().equals(l.id()) ? "proses berlanjut" : p.mengakhiri() ? "mengakhiri langkah itu" : "berjalan di samping, langkah tetap menunggu")));
        t.kosong();
    }

    private static String waktu(PewaktuModel p) {
        return p.kata() == null ? "menurut data: `" + p.nilai() + "`" : p.kata();
    }

    private void sistem(Tabel t) {
        List<SimpulXml> sistem = langkah.stream().filter(l -> l.jenis().equals("serviceTask")).map(l -> simpul(l.id())).toList();
        if (sistem.isEmpty()) {
            return;
        }
        Map<String, String> keterangan = Palet.keterangan();
        t.baris("## Yang dikerjakan sistem").kosong().kepala("Langkah", "Apa", "Nama");
        sistem.forEach(e -> {
            String nama = e.nilai(BerkasModel.MESIN, "delegateExpression").replaceAll("[${}]", "");
            t.isi(e.nilai("name"), keterangan.getOrDefault(nama, "|").split("\\|", 2)[1], "`" + nama + "`");
        });
        t.kosong();
    }

    private void pilihan(Tabel t) {
        List<SimpulXml> gerbang = akar.semua().filter(e -> e.jenis().equals("exclusiveGateway") && keluar(e).size() > 1).toList();
        if (gerbang.isEmpty()) {
            return;
        }
        t.baris("## Pilihan jalan").kosong().kepala("Pertanyaan", "Jawaban", "Syarat");
        gerbang.forEach(g -> keluar(g).forEach(a -> t.isi(g.nilai("name"), a.nilai("name"),
                a.satu("conditionExpression").map(s -> "`" + s.teks().strip() + "`").orElse("selain itu"))));
        t.kosong();
    }

    private List<SimpulXml> keluar(SimpulXml gerbang) {
        return akar.semua().filter(e -> e.jenis().equals("sequenceFlow") && gerbang.id().equals(e.nilai("sourceRef"))).toList();
    }

    private void pesan(Tabel t) {
        Map<String, String> nama = akar.anak("message").collect(Collectors.toMap(SimpulXml::id, e -> e.nilai("name"), (a, b) -> a));
        List<String[]> diterima = new ArrayList<>();
        akar.semua().filter(e -> e.nilai("messageRef") != null).forEach(e -> {
            SimpulXml tempat = MENERIMA.contains(e.jenis()) ? e : e.induk();
            diterima.add(new String[] {"`" + nama.get(e.nilai("messageRef")) + "`", tempat.nilai("name"), tempat.jenis().equals("receiveTask") ? "mengakhiri penantian"
                : "false".equals(tempat.nilai("cancelActivity")) || "false".equals(tempat.nilai("isInterrupting")) ? "berjalan di samping" : "memulai jalan ini dan mengakhiri yang lain"});
        });
        if (!diterima.isEmpty()) {
            t.baris("## Pesan yang diterima").kosong().kepala("Pesan", "Di", "Akibatnya");
            diterima.forEach(t::isi);
            t.kosong();
        }
    }

    private void akhir(Tabel t) {
        t.baris("## Akhir").kosong().kepala("Akhir", "Pelaksana", "Status yang dibaca pelanggan");
        langkah.stream().filter(l -> l.jenis().equals("endEvent") && l.lingkup().equals(model.kunci()))
                .forEach(l -> t.isi(l.nama(), l.lajur(), l.statusPelanggan()));
    }

    static Set<String> dipanggil(BerkasModel m) {
        return m.jenis(org.camunda.bpm.model.bpmn.instance.CallActivity.class).stream().map(c -> c.getCalledElement()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String tautan(LangkahModel l) {
        return "[" + l.nama() + "](" + l.panggil() + ".md)";
    }

    static String tautan(Stream<BerkasModel> model) {
        return model.map(m -> "[" + m.proses().getName() + "](" + m.halaman() + ".md)").collect(Collectors.joining(", "));
    }

    private static String norma(String norma) {
        return "-".equals(norma) ? "tidak ditentukan" : norma;
    }

    private static String kataAtauTanya(String nilai) {
        return nilai.startsWith("${") ? "menurut data: `" + nilai + "`" : nilai;
    }

    private String nama(String id) {
        return simpul(id).nilai("name");
    }

    private SimpulXml simpul(String id) {
        return akar.semua().filter(e -> id.equals(e.id())).findFirst().orElseThrow();
    }

    static String teks(BerkasModel m) {
        try {
            return Files.readString(m.berkas());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
