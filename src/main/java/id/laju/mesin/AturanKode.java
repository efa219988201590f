package id.laju.mesin;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.stereotype.Component;

/**
 * What a model calls, wherever it calls it: steps, listeners, timers, loops, conditions, mappings. Only the application's own
 * steps; no classes, scripts, mails or shell commands.
 */
@Component
class AturanKode implements AturanModel.Aturan {

    private static final Pattern UNGKAPAN = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern AWAL = Pattern.compile("^\\s*(\\w+)");
    private static final Pattern SATU_NAMA = Pattern.compile("\\s*[$#]\\{\\s*(\\w+)\\s*}\\s*");
    private static final Set<String> BAWAAN = Set.of("execution", "task", "true", "false", "not", "empty", "dateTime", "now");
    private static final List<String> LANGKAH = List.of("expression", "assignee");
    /** Where the engine would put a class, or beans that are no steps. */
    private static final Pattern ASING = Pattern.compile(".*(Class|MappingDelegateExpression)");

    private final LangkahUntukModel untukModel;
    private final AturanUngkapan ungkapan;

    AturanKode(LangkahUntukModel untukModel, AturanUngkapan ungkapan) {
        this.untukModel = untukModel;
        this.ungkapan = ungkapan;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        model.setiap().filter(e -> !"documentation".equals(e.getTagName())).forEach(e -> {
            Consumer<String> lapor = alasan -> cacat.add(new Cacat(model.bernama(e), alasan));
            larangan(e, lapor);
            langkah(e, lapor);
            satuLangkah(e, lapor);
            teks(e).filter(t -> !t.equals(atribut(e, "delegateExpression"))).filter(t -> t.contains("${") || t.contains("#{")).forEach(t -> ungkapan(t, lapor));
        });
        return cacat.stream().distinct().toList();
    }

    private void larangan(Element e, Consumer<String> lapor) {
        boolean skrip = Set.of("script", "scriptTask").contains(e.getTagName()) || e.attribute("language") != null;
        boolean asing = "connector".equals(e.getTagName()) || "constraint".equals(e.getTagName()) && "validator".equals(e.attribute("name")) || e.attributes().stream().anyMatch(a -> ASING.matcher(a).matches());
        if (skrip || asing || atribut(e, "class") != null) {
            lapor.accept("kelas dan skrip tidak diizinkan; pakai delegateExpression ${namaLangkah}");
        }
        String jenis = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "type");
        if (jenis != null) {
            lapor.accept("langkah jenis '" + jenis + "' tidak diizinkan; pakai delegateExpression ${namaLangkah}");
        }
    }

    /** Attributes that ask a step of the application and nothing else. */
    private void langkah(Element e, Consumer<String> lapor) {
        LANGKAH.stream().map(a -> atribut(e, a)).filter(Objects::nonNull).flatMap(t -> UNGKAPAN.matcher(t).results()).flatMap(u -> AWAL.matcher(u.group(1)).results()).map(m -> m.group(1))
                .filter(b -> !BAWAAN.contains(b) && !untukModel.ada(b)).forEach(b -> lapor.accept("langkah '" + b + "' tidak dikenal sistem"));
    }

    /** The name of a step, and nothing around it. */
    private void satuLangkah(Element e, Consumer<String> lapor) {
        String tertulis = atribut(e, "delegateExpression");
        if (tertulis != null) {
            Matcher nama = SATU_NAMA.matcher(tertulis);
            String alasan = !terbaca(tertulis) ? salahTulis(tertulis)
                : !nama.matches() ? "'" + tertulis.strip() + "' harus satu nama langkah; contoh: ${namaLangkah}"
                : !untukModel.ada(nama.group(1)) ? "langkah '" + nama.group(1) + "' tidak dikenal sistem"
                : !untukModel.langkah(nama.group(1)) ? "'" + nama.group(1) + "' bukan langkah yang dapat dikerjakan model" : null;
            Optional.ofNullable(alasan).ifPresent(lapor);
        }
    }

    private void ungkapan(String teks, Consumer<String> lapor) {
        if (terbaca(teks)) {
            ungkapan.alasan(teks).forEach(lapor);
        } else {
            lapor.accept(salahTulis(teks));
        }
    }

    private static String salahTulis(String teks) {
        return "ungkapan '" + teks.strip() + "' salah tulis; contoh: ${keputusan == 'setuju'}";
    }

    /** In the engine's namespace for BPMN's own elements, plain for the engine's elements. */
    private static String atribut(Element e, String nama) {
        String milikMesin = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, nama);
        return milikMesin == null && !ModelDibaca.bpmn(e) ? e.attribute(nama) : milikMesin;
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
}
