package id.laju.mesin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/** Asks the engine, as the system, for definitions of processes and of decision tables. */
@Component
class DefinisiMesin {

    private final RepositoryService gudang;
    private final SebagaiSistem sistem;
    private final Clock jam;

    DefinisiMesin(RepositoryService gudang, SebagaiSistem sistem, Clock jam) {
        this.gudang = gudang;
        this.sistem = sistem;
        this.jam = jam;
    }

    List<VersiModel> proses(UnaryOperator<ProcessDefinitionQuery> saring) {
        return sistem.lakukan(() -> jadi(saring.apply(proses()).list()).toList());
    }

    List<VersiModel> tabel(UnaryOperator<DecisionDefinitionQuery> saring) {
        return sistem.lakukan(() -> jadi(saring.apply(tabel()).list()).toList());
    }

    boolean adaTabel(String kunci) {
        return sistem.lakukan(() -> tabel().decisionDefinitionKey(kunci).count() > 0);
    }

    List<VersiModel> semua() {
        return gabung(q -> q, q -> q).toList();
    }

    /** Newest first. @param satker null: of the shared one only */
    List<VersiModel> versi(String kunci, String satker) {
        return gabung(p -> satker == null ? p.processDefinitionKey(kunci).withoutTenantId() : p.processDefinitionKey(kunci).tenantIdIn(satker),
            t -> satker == null ? t.decisionDefinitionKey(kunci).withoutTenantId() : t.decisionDefinitionKey(kunci).tenantIdIn(satker)).sorted(Comparator.comparing(VersiModel::versi).reversed()).toList();
    }

    Optional<VersiModel> cari(String definisiId) {
        return gabung(p -> p.processDefinitionId(definisiId), t -> t.decisionDefinitionId(definisiId)).findFirst();
    }

    private Stream<VersiModel> gabung(UnaryOperator<ProcessDefinitionQuery> saringProses, UnaryOperator<DecisionDefinitionQuery> saringTabel) {
        return Stream.concat(proses(saringProses).stream(), tabel(saringTabel).stream());
    }

    /** The file of a version, as it was deployed. */
    Optional<byte[]> isi(String definisiId) {
        return sistem.lakukan(() -> {
            ResourceDefinition proses = proses().processDefinitionId(definisiId).singleResult();
            ResourceDefinition d = proses == null ? tabel().decisionDefinitionId(definisiId).singleResult() : proses;
            return Optional.ofNullable(d).map(x -> baca(gudang.getResourceAsStream(x.getDeploymentId(), x.getResourceName())));
        });
    }

    private ProcessDefinitionQuery proses() {
        return gudang.createProcessDefinitionQuery();
    }

    private DecisionDefinitionQuery tabel() {
        return gudang.createDecisionDefinitionQuery();
    }

    private Stream<VersiModel> jadi(Collection<? extends ResourceDefinition> definisi) {
        Map<String, Deployment> sebaran = definisi.isEmpty() ? Map.of()
            : gudang.createDeploymentQuery().list().stream().collect(Collectors.toMap(Deployment::getId, Function.identity()));
        return definisi.stream().filter(d -> sebaran.containsKey(d.getDeploymentId())).map(d -> jadi(d, sebaran.get(d.getDeploymentId())));
    }

    VersiModel jadi(ResourceDefinition d, Deployment sebaran) {
        String berkas = d.getResourceName().substring(d.getResourceName().lastIndexOf('/') + 1);
        return new VersiModel(d.getId(), d.getKey(), d.getVersion(), d.getTenantId(), berkas, d.getName(),
            sebaran.getDeploymentTime().toInstant().atZone(jam.getZone()).toOffsetDateTime(), PenyebarModel.SUMBER.equals(sebaran.getSource()));
    }

    private static byte[] baca(InputStream isi) {
        try (isi) {
            return isi.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
