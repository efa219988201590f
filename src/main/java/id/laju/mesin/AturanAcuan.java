package id.laju.mesin;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Beans, forms, messages, groups that a model names exist, and the file is named after its process. */
@Component
class AturanAcuan implements AturanModel.Aturan {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)");
    private static final Set<String> BAWAAN = Set.of("execution", "task", "true", "false", "not", "empty", "dateTime", "now");

    private final ListableBeanFactory beans;
    private final ResourceLoader sumber;
    private final DaftarPeran peran;
    private final ObjectProvider<ProsesDikenal> proses;
    private final ObjectProvider<FormTugas<?>> form;

    AturanAcuan(ListableBeanFactory beans, ResourceLoader sumber, DaftarPeran peran, ObjectProvider<ProsesDikenal> proses,
            ObjectProvider<FormTugas<?>> form) {
        this.beans = beans;
        this.sumber = sumber;
        this.peran = peran;
        this.proses = proses;
        this.form = form;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        model.semua("process").forEach(p -> namaBerkas(model, p, cacat));
        model.semua().forEach(e -> kode(e, cacat));
        model.semua("userTask").forEach(e -> tugasStaf(e, cacat));
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

    private void kode(Element e, List<Cacat> cacat) {
        for (String atribut : List.of("delegateExpression", "expression")) {
            bean(e, e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, atribut), cacat);
        }
        if (e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "class") != null || "scriptTask".equals(e.getTagName())) {
            cacat.add(new Cacat(e, "kelas dan skrip tidak diizinkan; pakai delegateExpression ${namaLangkah}"));
        }
    }

    private void bean(Element e, String ungkapan, List<Cacat> cacat) {
        Matcher m = BEAN.matcher(ungkapan == null ? "" : ungkapan);
        if (m.find() && !BAWAAN.contains(m.group(1)) && !beans.containsBean(m.group(1))) {
            cacat.add(new Cacat(e, "langkah '" + m.group(1) + "' tidak dikenal sistem"));
        }
    }

    private void tugasStaf(Element e, List<Cacat> cacat) {
        String grup = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "candidateGroups");
        String orang = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "candidateUsers");
        String pemegang = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "assignee");
        bean(e, pemegang, cacat);
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

    private void pesan(ModelDibaca model, List<Cacat> cacat) {
        Set<String> dikenal = proses.stream().flatMap(p -> p.pesan().stream()).collect(Collectors.toSet());
        model.semua("message").filter(m -> !dikenal.contains(m.attribute("name")))
                .forEach(m -> cacat.add(new Cacat(m, "pesan '" + m.attribute("name") + "' tidak pernah dikirim sistem")));
        Set<String> ada = model.semua("message").map(m -> m.attribute("id")).collect(Collectors.toSet());
        model.semua("receiveTask", "messageEventDefinition").filter(r -> !ada.contains(r.attribute("messageRef")))
                .forEach(r -> cacat.add(new Cacat(r, "menunggu tanpa pesan yang dikenal")));
    }
}
