package id.laju.mesin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A decision table keeps what the program asks it by and reads from it: compared with the version that holds now, whose names were once the program's. */
@Component
class PemeriksaTabel implements PemeriksaBerkas {

    private final ObjectProvider<RepositoryService> gudang;

    PemeriksaTabel(ObjectProvider<RepositoryService> gudang) {
        this.gudang = gudang;
    }

    @Override
    public String akhiran() {
        return ".dmn";
    }

    @Override
    public List<TemuanModel> periksa(Paket paket, String nama) {
        try {
            DmnModelInstance isi = Dmn.readModelFromStream(paket.baca(nama));
            Collection<Decision> tabel = isi.getModelElementsByType(Decision.class);
            List<TemuanModel> temuan = tabel.stream().flatMap(d -> satu(nama, d).stream()).collect(Collectors.toCollection(ArrayList::new));
            Stream.of(BahasaTabel.alasan(isi), berkas(nama, tabel)).flatMap(List::stream).forEach(a -> temuan.add(new TemuanModel(nama, "", "", a)));
            if (temuan.isEmpty()) {
                Context.getProcessEngineConfiguration().getDmnEngineConfiguration().getTransformer().createTransform().modelInstance(paket.baca(nama)).transformDecisionRequirementsGraph();
            }
            return temuan;
        } catch (DmnModelException | DmnTransformException e) {
            return List.of(new TemuanModel(nama, "", "", "berkas tidak terbaca sebagai tabel keputusan (DMN): " + BerkasBpmn.LAGI + GalatMesin.asli(sebab(e))));
        }
    }

    private static String sebab(Throwable e) {
        return e.getCause() == null || e.getCause().getMessage() == null ? e.getMessage() : sebab(e.getCause());
    }

    private List<TemuanModel> satu(String nama, Decision baru) {
        Optional<DecisionTable> kini = kini(baru.getId());
        List<String> alasan = kini.isEmpty() ? List.of("tabel '" + baru.getId() + "' tidak pernah ditanya sistem; id tabel tidak boleh diganti")
            : baru.getExpression() instanceof DecisionTable t ? Stream.of(BedaTabel.alasan(kini.get(), t), IsianTabel.alasan(t)).flatMap(List::stream).toList()
            : List.of("harus tetap berupa tabel keputusan, karena sistem membaca baris-barisnya");
        return alasan.stream().map(a -> new TemuanModel(nama, Objects.toString(baru.getId(), ""), Objects.toString(baru.getName(), ""), a)).toList();
    }

    /** A table stays in its file, and the file keeps all of its tables: versions, differences and the next program go by the file. */
    private List<String> berkas(String nama, Collection<Decision> tabel) {
        Set<String> kunci = tabel.stream().map(Decision::getId).collect(Collectors.toSet());
        List<DecisionDefinition> ada = kunci.stream().flatMap(k -> definisi(k).stream()).toList();
        Stream<String> pindah = ada.stream().filter(d -> !berkas(d).equals(nama)).map(d -> "tabel '" + d.getKey() + "' ada di berkas " + berkas(d) + "; beri berkas ini nama itu").sorted();
        Stream<String> hilang = ada.stream().filter(d -> berkas(d).equals(nama)).flatMap(this::sekawan).distinct().filter(k -> !kunci.contains(k)).sorted()
                .map(k -> "tabel '" + k + "' hilang dari berkas ini; sertakan semua tabel berkas " + nama);
        return kunci.isEmpty() ? List.of("berkas ini tidak memuat tabel keputusan") : Stream.concat(pindah, hilang).toList();
    }

    private Stream<String> sekawan(DecisionDefinition d) {
        return gudang.getObject().createDecisionDefinitionQuery().deploymentId(d.getDeploymentId()).decisionDefinitionResourceName(d.getResourceName()).list().stream().map(DecisionDefinition::getKey);
    }

    private static String berkas(DecisionDefinition d) {
        return d.getResourceName().substring(d.getResourceName().lastIndexOf('/') + 1);
    }

    private Optional<DecisionDefinition> definisi(String kunci) {
        return kunci == null ? Optional.empty() : Optional.ofNullable(gudang.getObject().createDecisionDefinitionQuery().decisionDefinitionKey(kunci).withoutTenantId().latestVersion().singleResult());
    }

    private Optional<DecisionTable> kini(String kunci) {
        return definisi(kunci).map(d -> (Decision) gudang.getObject().getDmnModelInstance(d.getId()).getModelElementById(kunci))
                .map(Decision::getExpression).filter(DecisionTable.class::isInstance).map(DecisionTable.class::cast);
    }
}
