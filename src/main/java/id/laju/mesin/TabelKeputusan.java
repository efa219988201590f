package id.laju.mesin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.dmn.DecisionEvaluationBuilder;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rules that change by decree, read from the DMN tables beside the models: the satker's own version of a table where there is one, else the shared one. */
@Component
public class TabelKeputusan {

    private final DecisionService keputusan;
    private final RepositoryService gudang;
    private final SebagaiSistem sistem;
    private final VarianBerakhirMapper berakhir;
    private final TransactionTemplate sendiri;

    TabelKeputusan(DecisionService keputusan, RepositoryService gudang, SebagaiSistem sistem, VarianBerakhirMapper berakhir, PlatformTransactionManager transaksi) {
        this.berakhir = berakhir;
        this.keputusan = keputusan;
        this.gudang = gudang;
        this.sistem = sistem;
        this.sendiri = new TransactionTemplate(transaksi);
        this.sendiri.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * All rows that fit, in the order of the table. The engine writes down each question; where the caller may only read, in a transaction of its own.
     *
     * @param kunci   id of the decision
     * @param masukan every input of the table by its name, also those that are null; codes and numbers, because the engine keeps them
     * @return the outputs of each row by their names
     * @throws IllegalStateException when there is no such table
     */
    public List<Map<String, Object>> semua(String kunci, String satker, Map<String, Object> masukan) {
        Supplier<List<Map<String, Object>>> tanya = () -> sistem.lakukan(() -> tabel(kunci, satker).variables(masukan).evaluate().getResultList());
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? sendiri.execute(t -> tanya.get()) : tanya.get();
    }

    /** The first row that fits. */
    public Optional<Map<String, Object>> satu(String kunci, String satker, Map<String, Object> masukan) {
        return semua(kunci, satker, masukan).stream().findFirst();
    }

    /**
     * Another one with every new version of the table that holds for the satker. Who asks often keeps the answers of one version: each question is a
     * record in the engine's history.
     */
    public String versi(String kunci, String satker) {
        return sistem.lakukan(() -> {
            var semua = gudang.createDecisionDefinitionQuery().decisionDefinitionKey(kunci).latestVersion();
            var satu = (ada(kunci, satker) ? semua.tenantIdIn(satker) : semua.withoutTenantId()).singleResult();
            return satu == null ? "" : satu.getId();
        });
    }

    private DecisionEvaluationBuilder tabel(String kunci, String satker) {
        DecisionEvaluationBuilder tabel = keputusan.evaluateDecisionTableByKey(kunci);
        if (ada(kunci, satker)) {
            return tabel.decisionDefinitionTenantId(satker);
        }
        if (gudang.createDecisionDefinitionQuery().decisionDefinitionKey(kunci).withoutTenantId().count() == 0) {
            throw new IllegalStateException("Tabel keputusan '" + kunci + "' tidak ada; letakkan " + kunci + ".dmn di bpmn/ atau sebarkan lewat Modeler.");
        }
        return tabel.decisionDefinitionWithoutTenantId();
    }

    private boolean ada(String kunci, String satker) {
        DecisionDefinition milik = gudang.createDecisionDefinitionQuery().decisionDefinitionKey(kunci).tenantIdIn(satker).latestVersion().singleResult();
        return milik != null && !berakhir.ada(milik.getId());
    }
}
