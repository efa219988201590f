package id.laju.mesin;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Whoever waits for a step reads where things stand: the step, what encloses it or what came before says it, or, in a phase, its callers do. */
@Component
class AturanStatus implements AturanModel.Aturan {

    private static final List<String> STATUS = List.of(SifatLangkah.STATUS_PELANGGAN, SifatLangkah.STATUS_SAMPEL, SifatLangkah.STATUS_STAF);
    /** What tells the case its status; the other kinds are passed in silence. */
    private static final Set<String> BERTAHAN = Set.of("userTask", "receiveTask", "manualTask", "serviceTask", "callActivity", "subProcess");
    private static final String ALASAN = "tanpa status yang dapat dibaca: isi statusPelanggan (di bagian yang berjalan bersamaan statusSampel, untuk urusan balai sendiri statusStaf)";

    private final DaftarPanggilan panggilan;

    AturanStatus(DaftarPanggilan panggilan) {
        this.panggilan = panggilan;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Element> gelap = model.semua("userTask", "receiveTask").filter(e -> !terlihat(model, e)).toList();
        boolean fase = !gelap.isEmpty() && model.semua("process").allMatch(p -> panggilan.dipanggil(p.attribute("id"), model));
        return fase ? List.of() : gelap.stream().map(e -> new Cacat(e, ALASAN)).toList();
    }

    /** What the customer reads stays until the next step says otherwise; the other two hold for one step. */
    private static boolean terlihat(ModelDibaca model, Element e) {
        return melingkupi(model, e).anyMatch(x -> STATUS.stream().anyMatch(s -> punya(x, s)))
            || melingkupi(model, e).flatMap(x -> model.alur.sebelum(x).stream()).anyMatch(x -> BERTAHAN.contains(x.getTagName()) && punya(x, SifatLangkah.STATUS_PELANGGAN));
    }

    private static Stream<Element> melingkupi(ModelDibaca model, Element e) {
        return Stream.concat(Stream.of(e), model.leluhur(e));
    }

    private static boolean punya(Element e, String status) {
        return SifatLangkah.dari(e).nilai().containsKey(status);
    }
}
