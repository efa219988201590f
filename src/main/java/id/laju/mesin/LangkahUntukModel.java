package id.laju.mesin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The beans that are meant for models: steps, and what the program's own models ask or once asked, because cases go on by old versions.
 * Everything else of the application, services and the engine's among them, is out of reach, whoever releases the model.
 */
@Component
class LangkahUntukModel {

    private static final Set<Class<?>> LANGKAH = Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);
    private static final Pattern UNGKAPAN = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern PANGGILAN = Pattern.compile("\\b([a-zA-Z]\\w*)\\.\\w+\\s*\\(");
    private static final String KITA = "id.laju.";
    /** What models of releases called; a release adds its names, and none is ever taken out. */
    private static final String LAMA = "nama-model-lama.txt";

    private final ListableBeanFactory beans;
    private final DaftarPanggilan panggilan;
    private Set<String> ditanya;

    LangkahUntukModel(ListableBeanFactory beans, DaftarPanggilan panggilan) {
        this.beans = beans;
        this.panggilan = panggilan;
    }

    boolean ada(String bean) {
        return beans.containsBean(bean);
    }

    /** Does work when a model names it. */
    boolean langkah(String bean) {
        return ada(bean) && LANGKAH.stream().anyMatch(l -> beans.isTypeMatch(bean, l));
    }

    /** Answers when a model asks. */
    boolean ditanya(String bean) {
        return ada(bean) && (langkah(bean) || ditanya().contains(bean) && milikKita(jenis(bean)));
    }

    boolean dapat(String bean, String pertanyaan) {
        return Arrays.stream(jenis(bean).getMethods()).filter(m -> milikKita(m.getDeclaringClass())).map(Method::getName).anyMatch(pertanyaan::equals);
    }

    private Class<?> jenis(String bean) {
        return ClassUtils.getUserClass(beans.getType(bean));
    }

    private static boolean milikKita(Class<?> jenis) {
        return jenis.getName().startsWith(KITA);
    }

    private synchronized Set<String> ditanya() {
        if (ditanya == null) {
            ditanya = Stream.concat(panggilan.program().flatMap(LangkahUntukModel::bean), dulu()).collect(Collectors.toSet());
        }
        return ditanya;
    }

    private static Stream<String> dulu() {
        try {
            return new ClassPathResource(LAMA, LangkahUntukModel.class).getContentAsString(StandardCharsets.UTF_8).lines().filter(n -> n.contains(".")).map(n -> n.substring(0, n.indexOf('.')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> bean(String model) {
        return UNGKAPAN.matcher(model).results().flatMap(u -> PANGGILAN.matcher(u.group(1)).results()).map(m -> m.group(1));
    }
}
