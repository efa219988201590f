package id.laju.mesin;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Forms, messages and groups that a model names exist. */
@Component
class AturanAcuan implements AturanModel.Aturan {

    private final ResourcePatternResolver sumber;
    private final DaftarPeran peran;
    private final ObjectProvider<ProsesDikenal> proses;
    private final ObjectProvider<FormTugas<?>> form;

    AturanAcuan(ResourcePatternResolver sumber, DaftarPeran peran, ObjectProvider<ProsesDikenal> proses,
            ObjectProvider<FormTugas<?>> form) {
        this.sumber = sumber;
        this.peran = peran;
        this.proses = proses;
        this.form = form;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        model.semua("userTask").forEach(e -> tugasStaf(e, cacat));
        pesan(model, cacat);
        return cacat;
    }

    private void tugasStaf(Element e, List<Cacat> cacat) {
        String grup = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "candidateGroups");
        String orang = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "candidateUsers");
        String pemegang = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "assignee");
        if (grup == null && orang == null && pemegang == null) {
            cacat.add(new Cacat(e, "tugas staf harus menyebut peran (candidateGroups) atau orang (assignee)"));
        } else if (grup != null) {
            Arrays.stream(grup.split(",")).map(String::strip).filter(g -> !g.startsWith("${") && !peran.semua().contains(g))
                    .forEach(g -> cacat.add(new Cacat(e, "peran '" + g + "' tidak dikenal")));
        }
        formulir(e, cacat);
    }

    private void formulir(Element e, List<Cacat> cacat) {
        String kunci = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formKey", "");
        String frasa = NamaElemen.frasa(e.attribute("id", ""));
        List<String> tugas = form.stream().map(FormTugas::tugas).toList();
        if (!tugas.contains(frasa)) {
            cacat.add(new Cacat(e, "sistem tidak mengenal tugas '" + frasa + "'"));
        } else if (!kunci.startsWith("embedded:/forms/")) {
            cacat.add(new Cacat(e, "tugas staf harus menyebut formulir embedded:/forms/...html"));
        } else if (!sumber.getResource("classpath:" + kunci.substring("embedded:/".length())).exists()) {
            cacat.add(new Cacat(e, "formulir " + kunci + " tidak ada"));
        } else if (tugas.stream().anyMatch(t -> !t.equals(frasa) && kunci.endsWith("/" + t + ".html"))) {
            cacat.add(new Cacat(e, "formulir " + kunci + " milik tugas lain; pakai formulir tugas ini"));
        }
    }

    private void pesan(ModelDibaca model, List<Cacat> cacat) {
        Set<String> dikenal = proses.stream().flatMap(p -> p.pesan().stream()).collect(Collectors.toSet());
        Map<String, String> ada = model.semua("message").collect(Collectors.toMap(m -> m.attribute("id", ""), m -> m.attribute("name", ""), (a, b) -> a));
        model.semua("receiveTask", "messageEventDefinition").forEach(r -> {
            String nama = ada.get(r.attribute("messageRef", ""));
            if (nama == null) {
                cacat.add(new Cacat(r, "menunggu tanpa pesan yang dikenal: pilih pesannya di Message"));
            } else if (!dikenal.contains(nama)) {
                cacat.add(new Cacat(r, "pesan '" + nama + "' tidak pernah dikirim sistem; pakai pesan yang sudah ada"));
            }
        });
    }
}
