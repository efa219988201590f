package id.laju.mesin;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * What a model calls, wherever it calls it: steps, listeners, timers, loops, conditions, mappings. Only the application's own
 * steps; no classes, scripts, mails or shell commands.
 */
@Component
class AturanKode implements AturanModel.Aturan {

    private static final Pattern UNGKAPAN = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern AWAL = Pattern.compile("^\\s*(\\w+)");
    private static final Pattern PANGGILAN = Pattern.compile("\\b([a-zA-Z]\\w*)\\.(\\w+)\\s*\\(");
    private static final Set<String> BAWAAN = Set.of("execution", "task", "true", "false", "not", "empty", "dateTime", "now");
    /** Asked of a list that the process carries. */
    private static final Set<String> PADA_VARIABEL = Set.of("size", "isEmpty", "contains");
    private static final List<String> LANGKAH = List.of("delegateExpression", "expression", "assignee");

    private final ListableBeanFactory beans;

    AturanKode(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        model.setiap().filter(e -> !"documentation".equals(e.getTagName())).forEach(e -> {
            Consumer<String> lapor = alasan -> cacat.add(new Cacat(model.bernama(e), alasan));
            larangan(e, lapor);
            langkah(e, lapor);
            ungkapan(e).forEach(u -> panggilan(u, lapor));
            teks(e).filter(t -> t.contains("${") || t.contains("#{")).filter(t -> !terbaca(t)).forEach(t -> lapor.accept("ungkapan '" + t.strip() + "' salah tulis; contoh: ${keputusan == 'setuju'}"));
        });
        return cacat.stream().distinct().toList();
    }

    private void larangan(Element e, Consumer<String> lapor) {
        boolean skrip = Set.of("script", "scriptTask").contains(e.getTagName()) || e.attribute("language") != null;
        if (skrip || atribut(e, "class") != null) {
            lapor.accept("kelas dan skrip tidak diizinkan; pakai delegateExpression ${namaLangkah}");
        }
        String jenis = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "type");
        if (jenis != null) {
            lapor.accept("langkah jenis '" + jenis + "' tidak diizinkan; pakai delegateExpression ${namaLangkah}");
        }
    }

    /** Attributes that name a step of the application and nothing else. */
    private void langkah(Element e, Consumer<String> lapor) {
        LANGKAH.stream().map(a -> atribut(e, a)).filter(Objects::nonNull).flatMap(AturanKode::isi)
                .flatMap(u -> AWAL.matcher(u).results()).map(m -> m.group(1))
                .filter(b -> !BAWAAN.contains(b) && !beans.containsBean(b)).forEach(b -> lapor.accept("langkah '" + b + "' tidak dikenal sistem"));
    }

    private void panggilan(String ungkapan, Consumer<String> lapor) {
        PANGGILAN.matcher(ungkapan).results().filter(m -> !BAWAAN.contains(m.group(1)) && !PADA_VARIABEL.contains(m.group(2))).forEach(m -> {
            if (!beans.containsBean(m.group(1))) {
                lapor.accept("langkah '" + m.group(1) + "' tidak dikenal sistem");
            } else if (!dapat(m)) {
                lapor.accept("langkah '" + m.group(1) + "' tidak mengenal '" + m.group(2) + "'");
            }
        });
    }

    private boolean dapat(MatchResult m) {
        return Arrays.stream(beans.getType(m.group(1)).getMethods()).anyMatch(cara -> cara.getName().equals(m.group(2)));
    }

    /** In the engine's namespace for BPMN's own elements, plain for the engine's elements. */
    private static String atribut(Element e, String nama) {
        String milikMesin = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, nama);
        return milikMesin == null && !ModelDibaca.bpmn(e) ? e.attribute(nama) : milikMesin;
    }

    private static Stream<String> ungkapan(Element e) {
        return teks(e).flatMap(AturanKode::isi);
    }

    private static Stream<String> teks(Element e) {
        return Stream.concat(e.attributes().stream().map(e::attribute), Stream.of(e.getText())).filter(Objects::nonNull);
    }

    private static boolean terbaca(String ungkapan) {
        try {
            return Context.getProcessEngineConfiguration().getExpressionManager().createExpression(ungkapan.strip()) != null;
        } catch (ELException | ProcessEngineException e) {
            return false;
        }
    }

    private static Stream<String> isi(String teks) {
        return UNGKAPAN.matcher(teks).results().map(m -> m.group(1));
    }
}
