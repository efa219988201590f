package id.laju.mesin;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * Which element of one version becomes which of another: what the owner chose, else the one of the same id and kind, wherever it stands now.
 * A boundary event goes with the step that it hangs on, also under another id when it is the only one of its kind there.
 */
final class PadananLangkah {

    private static final String GANDA = BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX;

    final ProcessDefinitionEntity dari;
    final ProcessDefinitionEntity ke;
    private final Map<String, String> pilihan;
    private final Map<ActivityImpl, ActivityImpl> pasangan = new LinkedHashMap<>();

    PadananLangkah(ProcessDefinitionEntity dari, ProcessDefinitionEntity ke, Map<String, String> pilihan) {
        this.dari = dari;
        this.ke = ke;
        this.pilihan = pilihan;
        List<ActivityImpl> semua = DefinisiDibaca.semua(dari).filter(SupportedActivityValidator.INSTANCE::valid).toList();
        semua.stream().filter(a -> !melekat(a)).forEach(a -> tujuan(a).ifPresent(t -> pasangan.put(a, t)));
        semua.stream().filter(PadananLangkah::melekat).forEach(a -> peristiwa(a).ifPresent(t -> pasangan.put(a, t)));
    }

    Map<ActivityImpl, ActivityImpl> semua() {
        return pasangan;
    }

    Optional<ActivityImpl> dari(String elemen) {
        return Optional.ofNullable(dari.findActivity(elemen)).map(pasangan::get);
    }

    /** Also of elements in which no token can stand. */
    Optional<ActivityImpl> bernama(String elemen) {
        return Optional.ofNullable(ke.findActivity(pilihan.getOrDefault(elemen, elemen)));
    }

    /** Where this element may go when the owner has to choose: the elements of the new version of the same kind. */
    List<ActivityImpl> calon(ActivityImpl a) {
        return DefinisiDibaca.semua(ke).filter(t -> sejenis(a, t) && ganda(a) == ganda(t)).toList();
    }

    /** On another element; a receive task listens at itself. */
    private static boolean melekat(ActivityImpl a) {
        return a.getEventScope() != null && a.getEventScope() != a;
    }

    private static boolean ganda(ActivityImpl a) {
        return a.getFlowScope() instanceof ActivityImpl luar && luar.getId().endsWith(GANDA);
    }

    private Optional<ActivityImpl> tujuan(ActivityImpl a) {
        String id = a.getId();
        String baru = id.endsWith(GANDA) ? dipilih(id.substring(0, id.length() - GANDA.length())) + GANDA : dipilih(id);
        return Optional.ofNullable(ke.findActivity(baru)).filter(t -> sejenis(a, t));
    }

    private String dipilih(String id) {
        return pilihan.getOrDefault(id, id);
    }

    private static boolean sejenis(ActivityImpl a, ActivityImpl t) {
        return t.getActivityBehavior().getClass() == a.getActivityBehavior().getClass() && SupportedActivityValidator.INSTANCE.valid(t);
    }

    private Optional<ActivityImpl> peristiwa(ActivityImpl a) {
        ScopeImpl tempat = a.getEventScope() == dari ? ke : pasangan.get(a.getEventScope());
        if (tempat == null) {
            return Optional.empty();
        }
        List<ActivityImpl> ada = tempat.getEventActivities().stream().filter(ActivityImpl.class::isInstance).map(ActivityImpl.class::cast).filter(t -> sepadan(a, t)).toList();
        Set<ActivityImpl> terpakai = new HashSet<>(pasangan.values());
        List<ActivityImpl> lain = ada.stream().filter(t -> dari.findActivity(t.getId()) == null && !terpakai.contains(t)).toList();
        return ada.stream().filter(t -> t.getId().equals(dipilih(a.getId()))).findFirst()
            .or(() -> lain.size() == 1 && ke.findActivity(a.getId()) == null ? Stream.of(lain.get(0)).findFirst() : Optional.empty());
    }

    private static boolean sepadan(ActivityImpl a, ActivityImpl t) {
        return sejenis(a, t) && a.getProperties().get(BpmnProperties.TYPE).equals(t.getProperties().get(BpmnProperties.TYPE))
            && (a.getActivityStartBehavior() == ActivityStartBehavior.CANCEL_EVENT_SCOPE) == (t.getActivityStartBehavior() == ActivityStartBehavior.CANCEL_EVENT_SCOPE);
    }
}
