package id.laju.mesin;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Forms, messages, groups and other processes that a model names exist, and the file is named after its process. */
@Component
class AturanAcuan implements AturanModel.Aturan {

    private final ResourcePatternResolver sumber;
    private final DaftarPeran peran;
    private final ObjectProvider<ProsesDikenal> proses;
    private final ObjectProvider<FormTugas<?>> form;
    private final ObjectProvider<RepositoryService> gudang;

    AturanAcuan(ResourcePatternResolver sumber, DaftarPeran peran, ObjectProvider<ProsesDikenal> proses,
            ObjectProvider<FormTugas<?>> form, ObjectProvider<RepositoryService> gudang) {
        this.gudang = gudang;
        this.sumber = sumber;
        this.peran = peran;
        this.proses = proses;
        this.form = form;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        model.semua("process").forEach(p -> namaBerkas(model, p, cacat));
        model.semua("userTask").forEach(e -> tugasStaf(e, cacat));
        model.semua("callActivity").forEach(e -> proses(model, e, cacat));
        pesan(model, cacat);
        return cacat;
    }

    private void namaBerkas(ModelDibaca model, Element proses, List<Cacat> cacat) {
        String harus = proses.attribute("id") + ".bpmn";
        String nama = model.berkas.substring(model.berkas.lastIndexOf('/') + 1);
        if (!nama.equals(harus)) {
            cacat.add(new Cacat(proses, "berkas harus bernama " + harus));
        }
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
        String kunci = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formKey");
        String frasa = NamaElemen.frasa(e.attribute("id"));
        if (kunci == null || !kunci.startsWith("embedded:/forms/")) {
            cacat.add(new Cacat(e, "tugas staf harus menyebut formulir embedded:/forms/...html"));
        } else if (!sumber.getResource("classpath:" + kunci.substring("embedded:/".length())).exists()) {
            cacat.add(new Cacat(e, "formulir " + kunci + " tidak ada"));
        }
        if (form.stream().noneMatch(f -> f.tugas().equals(frasa))) {
            cacat.add(new Cacat(e, "sistem tidak mengenal tugas '" + frasa + "'"));
        }
    }

    private void proses(ModelDibaca model, Element panggilan, List<Cacat> cacat) {
        String kunci = panggilan.attribute("calledElement");
        if (kunci != null && !kunci.contains("{") && !adaProses(kunci) && !model.sepaket(kunci + ".bpmn")) {
            cacat.add(new Cacat(panggilan, "proses '" + kunci + "' tidak ada"));
        }
    }

    /** Deployed, or in {@code bpmn/} and about to be deployed at this start. */
    private boolean adaProses(String kunci) {
        try {
            return gudang.getObject().createProcessDefinitionQuery().processDefinitionKey(kunci).count() > 0
                    || sumber.getResources("classpath*:bpmn/**/" + kunci + ".bpmn").length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pesan(ModelDibaca model, List<Cacat> cacat) {
        Set<String> dikenal = proses.stream().flatMap(p -> p.pesan().stream()).collect(Collectors.toSet());
        model.semua("message").filter(m -> !dikenal.contains(m.attribute("name")))
                .forEach(m -> cacat.add(new Cacat(m, "pesan '" + m.attribute("name") + "' tidak pernah dikirim sistem")));
        Set<String> ada = model.semua("message").map(m -> m.attribute("id")).collect(Collectors.toSet());
        model.semua("receiveTask", "messageEventDefinition").filter(r -> !ada.contains(r.attribute("messageRef")))
                .forEach(r -> cacat.add(new Cacat(r, "menunggu tanpa pesan yang dikenal")));
    }
}
