package id.laju.mesin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Reads a decision table as it is written, without deciding anything: for pages that show what its owner laid down. */
@Component
public class IsiTabel {

    /** One line. @param masukan cells by the input's expression, empty for any @param hasil cells by the output's name */
    public record Aturan(Map<String, String> masukan, Map<String, String> hasil) {
    }

    /** A whole version as people read it. @param masukan what each question is called @param hasil what each answer is called @param baris cells of both, empty for any */
    public record Lembar(List<String> masukan, List<String> hasil, List<List<String>> baris) {
    }

    private final RepositoryService gudang;
    private final SebagaiSistem sistem;
    private final VarianBerakhirMapper berakhir;

    IsiTabel(RepositoryService gudang, SebagaiSistem sistem, VarianBerakhirMapper berakhir) {
        this.berakhir = berakhir;
        this.gudang = gudang;
        this.sistem = sistem;
    }

    /** Of the satker's own table where there is one, else of the shared one; empty without either. */
    public List<Aturan> aturan(String kunci, String satker) {
        return sistem.lakukan(() -> {
            DecisionDefinition satu = terbaru(kunci).tenantIdIn(satker).singleResult();
            DecisionDefinition d = satu == null || berakhir.ada(satu.getId()) ? terbaru(kunci).withoutTenantId().singleResult() : satu;
            return d == null ? List.of() : baca(gudang.getDmnModelInstance(d.getId()).getModelElementById(kunci));
        });
    }

    public Lembar lembar(VersiModel v) {
        return sistem.lakukan(() -> {
            DecisionTable tabel = tabel(gudang.getDmnModelInstance(v.id()).getModelElementById(v.kunci()));
            List<List<String>> baris = tabel.getRules().stream().map(IsiTabel::sel).toList();
            return new Lembar(tabel.getInputs().stream().map(i -> sebutan(i.getLabel(), i.getInputExpression().getText().getTextContent())).toList(),
                tabel.getOutputs().stream().map(o -> sebutan(o.getLabel(), o.getName())).toList(), baris);
        });
    }

    private static List<String> sel(Rule r) {
        return Stream.concat(r.getInputEntries().stream().map(e -> e.getText()), r.getOutputEntries().stream().map(e -> e.getText())).map(t -> t.getTextContent().strip()).toList();
    }

    private static String sebutan(String label, String nama) {
        return label == null || label.isBlank() ? nama.strip() : label.strip();
    }

    private static DecisionTable tabel(Decision keputusan) {
        return (DecisionTable) keputusan.getExpression();
    }

    private DecisionDefinitionQuery terbaru(String kunci) {
        return gudang.createDecisionDefinitionQuery().decisionDefinitionKey(kunci).latestVersion();
    }

    private static List<Aturan> baca(Decision keputusan) {
        DecisionTable tabel = tabel(keputusan);
        List<String> masukan = tabel.getInputs().stream().map(i -> i.getInputExpression().getText().getTextContent()).toList();
        List<String> hasil = tabel.getOutputs().stream().map(o -> o.getName()).toList();
        return tabel.getRules().stream().map(r -> aturan(r, masukan, hasil)).toList();
    }

    private static Aturan aturan(Rule r, List<String> masukan, List<String> hasil) {
        return new Aturan(pasangkan(masukan, r.getInputEntries().stream().map(e -> e.getText().getTextContent()).toList()),
            pasangkan(hasil, r.getOutputEntries().stream().map(e -> e.getText().getTextContent()).toList()));
    }

    private static Map<String, String> pasangkan(List<String> nama, Collection<String> sel) {
        Map<String, String> jadi = new LinkedHashMap<>();
        var isi = sel.iterator();
        nama.forEach(n -> jadi.put(n, isi.next().strip()));
        return jadi;
    }
}
