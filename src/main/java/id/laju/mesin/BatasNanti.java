package id.laju.mesin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Until when a wait that the same model comes to next will last; for letters that are written before it begins. */
public final class BatasNanti {

    private BatasNanti() {
    }

    /** @param frasa of the receive task @return empty when no timer with a plain duration ends the wait */
    public static Optional<Instant> pada(DelegateExecution e, String frasa, Instant kini) {
        return e.getBpmnModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(b -> b.cancelActivity() && b.getAttachedTo().getId().equals("receiveTask_" + frasa))
                .flatMap(b -> b.getEventDefinitions().stream()).filter(TimerEventDefinition.class::isInstance).map(TimerEventDefinition.class::cast)
                .filter(t -> t.getTimeDuration() != null).map(t -> t.getTimeDuration().getTextContent().strip())
                .filter(lama -> lama.matches("P(\\d+D)?(T\\d+[HMS])?")).map(lama -> kini.plus(Duration.parse(lama)).minusSeconds(1)).min(Instant::compareTo);
    }
}
