package id.laju.mesin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Which processes there are, and which are phases of others: beside the model in question, in the program, or deployed. */
@Component
class DaftarPanggilan {

    private final ResourcePatternResolver sumber;
    private final ObjectProvider<RepositoryService> gudang;
    private final BawaanProgram bawaan;

    DaftarPanggilan(ResourcePatternResolver sumber, ObjectProvider<RepositoryService> gudang, BawaanProgram bawaan) {
        this.sumber = sumber;
        this.gudang = gudang;
        this.bawaan = bawaan;
    }

    /** Deployed, or about to be: with this model, or from {@code bpmn/} at this start. What only another satker has does not count. */
    boolean adaProses(String kunci, ModelDibaca model) {
        try {
            return model.sepaket(kunci + ".bpmn") || terjangkau(model).processDefinitionKey(kunci).count() > 0
                    || Stream.of(sumber.getResources("classpath*:bpmn/**/" + kunci + ".bpmn")).map(r -> Optional.ofNullable(bawaan.pemilik(r))).anyMatch(p -> p.isEmpty() || p.get().equals(model.satker));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tables are deployed before models, and one is not made by proposing it. What only another satker has does not count. */
    boolean adaTabel(String kunci, ModelDibaca model) {
        DecisionDefinitionQuery semua = gudang.getObject().createDecisionDefinitionQuery().decisionDefinitionKey(kunci);
        return (model.satker == null ? semua.withoutTenantId() : semua.tenantIdIn(model.satker).includeDecisionDefinitionsWithoutTenantId()).count() > 0;
    }

    /** Some model calls it. */
    boolean dipanggil(String proses, ModelDibaca model) {
        String panggilan = "calledElement=\"" + proses + "\"";
        return Stream.<Stream<String>>of(model.isiPaket(), Stream.of(1).flatMap(x -> program()), Stream.of(1).flatMap(x -> tersebar(model)))
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

    private ProcessDefinitionQuery terjangkau(ModelDibaca model) {
        ProcessDefinitionQuery semua = gudang.getObject().createProcessDefinitionQuery();
        return model.satker == null ? semua.withoutTenantId() : semua.tenantIdIn(model.satker).includeProcessDefinitionsWithoutTenantId();
    }

    private Stream<String> tersebar(ModelDibaca model) {
        return terjangkau(model).latestVersion().list().stream().map(d -> teks(gudang.getObject().getProcessModel(d.getId())));
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
