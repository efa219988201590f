package id.laju.mesin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Which processes there are, and which are phases of others: beside the model in question, in the program, or deployed. */
@Component
class DaftarPanggilan {

    private final ResourcePatternResolver sumber;
    private final ObjectProvider<RepositoryService> gudang;

    DaftarPanggilan(ResourcePatternResolver sumber, ObjectProvider<RepositoryService> gudang) {
        this.sumber = sumber;
        this.gudang = gudang;
    }

    /** Deployed, or about to be: with this model, or from {@code bpmn/} at this start. */
    boolean adaProses(String kunci, ModelDibaca model) {
        try {
            return model.sepaket(kunci + ".bpmn") || gudang.getObject().createProcessDefinitionQuery().processDefinitionKey(kunci).count() > 0
                    || sumber.getResources("classpath*:bpmn/**/" + kunci + ".bpmn").length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some model calls it. */
    boolean dipanggil(String proses, ModelDibaca model) {
        String panggilan = "calledElement=\"" + proses + "\"";
        return Stream.<Stream<String>>of(model.isiPaket(), Stream.of(1).flatMap(x -> program()), Stream.of(1).flatMap(x -> tersebar()))
                .flatMap(s -> s).anyMatch(isi -> isi.contains(panggilan));
    }

    /** The models of the program. */
    Stream<String> program() {
        try {
            return Stream.of(sumber.getResources("classpath*:bpmn/**/*.bpmn")).map(DaftarPanggilan::teks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> tersebar() {
        return gudang.getObject().createProcessDefinitionQuery().latestVersion().list().stream().map(d -> teks(gudang.getObject().getProcessModel(d.getId())));
    }

    private static String teks(Resource model) {
        try {
            return model.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String teks(InputStream model) {
        try (model) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
