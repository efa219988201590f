package id.laju.mesin;

import id.laju.umum.PohonXml;
import id.laju.umum.SimpulXml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a model as the steps that people know, in the order of the flow. */
@Component
public class PembacaModel {

    static final String MESIN = "http://camunda.org/schema/1.0/bpmn";

    /** All flow nodes; loops go back, so every step stands where it is reached first. */
    public List<LangkahModel> langkah(String xml) {
        SimpulXml akar = PohonXml.baca(xml);
        return akar.anak("process").findFirst().map(p -> langkah(akar, p)).orElse(List.of());
    }

    /** Key of the process in the file, if it is a model at all. */
    public Optional<String> kunci(String xml) {
        return PohonXml.baca(xml).anak("process").findFirst().map(SimpulXml::id);
    }

    /** {@code janjiLayanan} of the process itself or of the sub-process or call that carries it: element id and value. */
    public Optional<Map.Entry<String, String>> janji(String xml) {
        return PohonXml.baca(xml).anak("process").findFirst().flatMap(p -> p.semua().filter(e -> sifat(e, SifatLangkah.JANJI) != null)
                .findFirst().map(e -> Map.entry(e.id(), sifat(e, SifatLangkah.JANJI))));
    }

    private static List<LangkahModel> langkah(SimpulXml akar, SimpulXml proses) {
        LajurModel lajur = new LajurModel(proses);
        UrutanAlur alur = new UrutanAlur(proses);
        return alur.urut().stream().map(e -> satu(e, proses, lajur, alur)).toList();
    }

    private static LangkahModel satu(SimpulXml e, SimpulXml proses, LajurModel lajur, UrutanAlur alur) {
        return new LangkahModel(e.id(), kosongkan(e.nilai("name")), lajur.dari(e), e.jenis(), e.nilai(MESIN, "candidateGroups"), e.induk().id(), alur.bersamaan(e),
            sifat(e, SifatLangkah.NORMA), sifat(e, SifatLangkah.BATAS), sifat(e, SifatLangkah.STATUS_PELANGGAN), sifat(e, SifatLangkah.STATUS_SAMPEL),
            sifat(e, SifatLangkah.GILIRAN), sifat(e, SifatLangkah.ESKALASI), sifat(e, SifatLangkah.KELENGKAPAN), sifat(e, SifatLangkah.KELUARAN),
            e.nilai("calledElement"), pewaktu(e, proses));
    }

    private static List<PewaktuModel> pewaktu(SimpulXml e, SimpulXml proses) {
        return proses.semua().filter(b -> b == e || "boundaryEvent".equals(b.jenis()) && e.id().equals(b.nilai("attachedToRef")))
                .flatMap(b -> b.anak("timerEventDefinition").flatMap(t -> t.anak().stream())
                        .map(t -> new PewaktuModel(b.id(), kosongkan(b.nilai("name")), t.jenis(), t.teks().strip(), !"false".equals(b.nilai("cancelActivity")))))
                .toList();
    }

    static Optional<SimpulXml> sifat(SimpulXml e) {
        return e.satu("extensionElements").flatMap(x -> x.anak("properties").filter(p -> MESIN.equals(p.ruang())).findFirst());
    }

    /** Null where the element says nothing of that name. */
    static String sifat(SimpulXml e, String nama) {
        return sifat(e).flatMap(d -> d.anak("property").filter(p -> nama.equals(p.nilai("name"))).findFirst())
                .map(p -> kosongkan(p.nilai("value"))).orElse(null);
    }

    private static String kosongkan(String nilai) {
        return nilai == null || nilai.isBlank() ? null : nilai.strip();
    }
}
