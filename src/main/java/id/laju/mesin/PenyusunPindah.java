package id.laju.mesin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.behavior.ConditionalEventBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.migration.validation.instruction.UpdateEventTriggersValidator;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the engine's plan out of ours. Elements in which nobody stands and which the engine would not take over are left out; an element in
 * which somebody stands is not. What was chosen for a task that cases have passed only tells under which name its performers go on.
 */
@Component
class PenyusunPindah {

    /** @param masalah element to what the engine says against it */
    record Tersusun(MigrationPlan rencana, PadananLangkah padanan, Map<String, List<String>> masalah) {
    }

    private final RuntimeService mesin;
    private final RepositoryService gudang;
    private final DefinisiDibaca definisi;
    private final SebagaiSistem sistem;

    private final TransactionTemplate sendiri;

    PenyusunPindah(RuntimeService mesin, RepositoryService gudang, DefinisiDibaca definisi, SebagaiSistem sistem, PlatformTransactionManager transaksi) {
        this.sendiri = new TransactionTemplate(transaksi);
        this.sendiri.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.mesin = mesin;
        this.gudang = gudang;
        this.definisi = definisi;
        this.sistem = sistem;
    }

    /** Outside of the caller's transaction, which the engine's first refusal would spoil. @param ditempati elements in which cases stand */
    Tersusun susun(RencanaPindah r, Set<String> ditempati) {
        PadananLangkah padanan = padanan(r);
        Set<String> tanpa = new HashSet<>();
        while (true) {
            try {
                return new Tersusun(sendiri.execute(s -> sistem.lakukan(() -> rencana(r, padanan, tanpa))), padanan, Map.of());
            } catch (MigrationPlanValidationException e) {
                List<MigrationInstructionValidationReport> ditolak = e.getValidationReport().getInstructionReports();
                List<String> kosong = ditolak.stream().map(l -> l.getMigrationInstruction().getSourceActivityId()).filter(id -> !ditempati.contains(id)).toList();
                if (kosong.isEmpty()) {
                    return new Tersusun(null, padanan, masalah(ditolak));
                }
                tanpa.addAll(kosong);
            }
        }
    }

    PadananLangkah padanan(RencanaPindah r) {
        return new PadananLangkah(definisi.dengan(r.dari()), definisi.dengan(r.ke()), r.pilihan());
    }

    private static Map<String, List<String>> masalah(List<MigrationInstructionValidationReport> ditolak) {
        return ditolak.stream().collect(java.util.stream.Collectors.toMap(l -> l.getMigrationInstruction().getSourceActivityId(),
            l -> l.getFailures().stream().map(KataPindah::dari).distinct().toList(), (a, b) -> a));
    }

    private MigrationPlan rencana(RencanaPindah r, PadananLangkah padanan, Set<String> tanpa) {
        MigrationPlanBuilder susunan = mesin.createMigrationPlan(r.dari(), r.ke());
        padanan.semua().forEach((a, t) -> {
            if (!tanpa.contains(a.getId())) {
                MigrationInstructionBuilder pindah = susunan.mapActivities(a.getId(), t.getId());
                if (diperbarui(r, a, t)) {
                    pindah.updateEventTrigger();
                }
            }
        });
        return susunan.build();
    }

    /** A timer keeps its moment unless the owner has it counted again; whoever waits for a message that is called otherwise now would wait for ever. */
    private static boolean diperbarui(RencanaPindah r, ActivityImpl a, ActivityImpl t) {
        return a.getActivityBehavior() instanceof ConditionalEventBehavior
            || UpdateEventTriggersValidator.definesPersistentEventTrigger(a) && (r.hitungUlang().contains(t.getId()) || !pesan(a).equals(pesan(t)));
    }

    private static Optional<String> pesan(ActivityImpl a) {
        ScopeImpl tempat = a.getEventScope() == null ? a : a.getEventScope();
        return Optional.ofNullable(EventSubscriptionDeclaration.getDeclarationsForScope(tempat).get(a.getId())).map(EventSubscriptionDeclaration::getUnresolvedEventName);
    }

    /** Timers of both versions whose moment is said in different words. */
    List<TelaahPindah.Pewaktu> pewaktu(RencanaPindah r, PadananLangkah padanan) {
        BpmnModelInstance lama = model(r.dari());
        BpmnModelInstance baru = model(r.ke());
        return padanan.semua().entrySet().stream().flatMap(p -> pewaktu(lama, baru, p.getKey(), p.getValue(), r).stream()).toList();
    }

    private static Optional<TelaahPindah.Pewaktu> pewaktu(BpmnModelInstance lama, BpmnModelInstance baru, ActivityImpl a, ActivityImpl t, RencanaPindah r) {
        Optional<String> dulu = KataPewaktu.teks(lama, a.getId());
        return KataPewaktu.teks(baru, t.getId()).filter(kini -> dulu.isPresent() && !dulu.get().equals(kini))
            .map(kini -> new TelaahPindah.Pewaktu(t.getId(), KataPewaktu.nama(baru, t.getId()), KataPewaktu.tempat(baru, t.getId()), KataPewaktu.kata(dulu.get()), KataPewaktu.kata(kini), r.hitungUlang().contains(t.getId())));
    }

    BpmnModelInstance model(String definisiId) {
        return sistem.lakukan(() -> gudang.getBpmnModelInstance(definisiId));
    }
}
