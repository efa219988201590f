package id.laju.mesin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A decision table keeps what the program asks it by and reads from it: compared with the version that holds now, whose names were once the program's. */
@Component
class PemeriksaTabel implements PemeriksaBerkas {

    private static final Pattern KATA = Pattern.compile("\"[^\"]*\"|([A-Za-z_]\\w*)(?!\\w*\\s*\\()");

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
            List<TemuanModel> temuan = isi.getModelElementsByType(Decision.class).stream().flatMap(d -> satu(nama, d).stream()).collect(Collectors.toCollection(ArrayList::new));
            if (isi.getModelElementsByType(Decision.class).isEmpty()) {
                temuan.add(new TemuanModel(nama, "", "", "berkas ini tidak memuat tabel keputusan"));
            }
            if (temuan.isEmpty()) {
                Context.getProcessEngineConfiguration().getDmnEngineConfiguration().getTransformer().createTransform().modelInstance(paket.baca(nama)).transformDecisionRequirementsGraph();
            }
            return temuan;
        } catch (DmnModelException | DmnTransformException e) {
            return List.of(new TemuanModel(nama, "", "", "berkas tidak terbaca sebagai tabel keputusan (DMN 1.3); buka dan simpan lagi dengan Camunda Modeler, atau ambil lagi paketnya"
                    + GalatMesin.asli(sebab(e))));
        }
    }

    private static String sebab(Throwable e) {
        return e.getCause() == null || e.getCause().getMessage() == null ? e.getMessage() : sebab(e.getCause());
    }

    private List<TemuanModel> satu(String nama, Decision baru) {
        List<String> alasan = new ArrayList<>();
        Optional<Decision> kini = kini(baru.getId());
        if (kini.isEmpty()) {
            alasan.add("tabel '" + baru.getId() + "' tidak pernah ditanya sistem; id tabel tidak boleh diganti");
        } else if (!(baru.getExpression() instanceof DecisionTable t)) {
            alasan.add("harus berupa tabel keputusan");
        } else {
            banding((DecisionTable) kini.get().getExpression(), t, alasan);
        }
        return alasan.stream().map(a -> new TemuanModel(nama, baru.getId(), Objects.toString(baru.getName(), ""), a)).toList();
    }

    private static void banding(DecisionTable kini, DecisionTable baru, List<String> alasan) {
        Set<String> ditanya = masukan(kini);
        masukan(baru).stream().filter(m -> !ditanya.contains(m)).forEach(m -> alasan.add("masukan '" + m + "' tidak dikirim sistem; yang ada: " + daftar(ditanya)));
        var jenis = kini.getOutputs().stream().collect(Collectors.toMap(Output::getName, o -> Objects.toString(o.getTypeRef(), "")));
        var punya = baru.getOutputs().stream().filter(o -> o.getName() != null).collect(Collectors.toMap(Output::getName, o -> Objects.toString(o.getTypeRef(), ""), (a, b) -> a));
        jenis.forEach((k, j) -> {
            if (!punya.containsKey(k)) {
                alasan.add("keluaran '" + k + "' dibaca sistem dan harus ada; nama keluaran tidak boleh diganti");
            } else if (!punya.get(k).equals(j)) {
                alasan.add("keluaran '" + k + "' harus berjenis " + j + ", bukan " + punya.get(k));
            }
        });
        if (kini.getHitPolicy() != baru.getHitPolicy() || kini.getAggregation() != baru.getAggregation()) {
            alasan.add("kebijakan hasil (hit policy) harus tetap " + kini.getHitPolicy() + "; sistem membaca hasilnya menurut itu");
        }
    }

    /** Names in the expressions of the inputs, texts and functions not. */
    private static Set<String> masukan(DecisionTable tabel) {
        return tabel.getInputs().stream().map(Input::getInputExpression).filter(Objects::nonNull).map(e -> e.getText() == null ? "" : e.getText().getTextContent())
                .flatMap(t -> KATA.matcher(t).results()).map(m -> m.group(1)).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private static String daftar(Collection<String> kata) {
        return kata.stream().sorted().collect(Collectors.joining(", "));
    }

    private Optional<Decision> kini(String kunci) {
        DecisionDefinition ada = gudang.getObject().createDecisionDefinitionQuery().decisionDefinitionKey(kunci).withoutTenantId().latestVersion().singleResult();
        return Optional.ofNullable(ada).map(d -> (Decision) gudang.getObject().getDmnModelInstance(d.getId()).getModelElementById(kunci));
    }
}
