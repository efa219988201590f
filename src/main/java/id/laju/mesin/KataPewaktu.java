package id.laju.mesin;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What a model says about the moment of its timers. */
final class KataPewaktu {

    private KataPewaktu() {
    }

    /** "P30D" or an expression; empty for an element without a timer. */
    static Optional<String> teks(BpmnModelInstance model, String elemen) {
        return model.getModelElementById(elemen) instanceof CatchEvent e
            ? e.getEventDefinitions().stream().filter(TimerEventDefinition.class::isInstance).map(TimerEventDefinition.class::cast).flatMap(KataPewaktu::teks).findFirst()
            : Optional.empty();
    }

    private static Stream<String> teks(TimerEventDefinition t) {
        return Stream.of(t.getTimeDuration(), t.getTimeDate(), t.getTimeCycle()).filter(x -> x != null).map(x -> x.getTextContent().strip());
    }

    /** The same as people say it: "30 hari", "tiap 7 hari, 3 kali"; an expression asks the data. */
    static String kata(String teks) {
        String kata = new PewaktuModel(null, null, null, teks, true).kata();
        return kata != null ? kata : teks.contains("{") ? "saat menurut data (" + teks + ")" : teks;
    }

    /** The engine keeps no names of boundary events. */
    static String nama(BpmnModelInstance model, String elemen) {
        return model.getModelElementById(elemen) instanceof FlowElement e && e.getName() != null && !e.getName().isBlank() ? e.getName().strip() : elemen;
    }

    /** The step that the timer hangs on, else the timer itself. */
    static String tempat(BpmnModelInstance model, String elemen) {
        return model.getModelElementById(elemen) instanceof BoundaryEvent b ? b.getAttachedTo().getName()
            : model.getModelElementById(elemen) instanceof Event e ? e.getName() : elemen;
    }
}
