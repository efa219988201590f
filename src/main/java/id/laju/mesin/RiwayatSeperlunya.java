package id.laju.mesin;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * What the engine keeps beside our own {@code kasus} and {@code langkah}, which remember who did what and when: instances, from whose end the time to live counts, what
 * went wrong, decisions by tables, acts of operators. Neither steps again nor any value of a variable.
 */
public final class RiwayatSeperlunya implements HistoryLevel {

    /** As in {@code camunda.bpm.history-level}. */
    public static final String NAMA = "laju";

    /** As the database remembers it; the engine refuses to start on another. */
    private static final int NOMOR = 40;

    private static final Set<HistoryEventTypes> DICATAT = EnumSet.of(HistoryEventTypes.PROCESS_INSTANCE_START, HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
        HistoryEventTypes.PROCESS_INSTANCE_MIGRATE, HistoryEventTypes.PROCESS_INSTANCE_END, HistoryEventTypes.INCIDENT_CREATE, HistoryEventTypes.INCIDENT_MIGRATE,
        HistoryEventTypes.INCIDENT_UPDATE, HistoryEventTypes.INCIDENT_RESOLVE, HistoryEventTypes.INCIDENT_DELETE, HistoryEventTypes.JOB_FAIL,
        HistoryEventTypes.DMN_DECISION_EVALUATE, HistoryEventTypes.BATCH_START, HistoryEventTypes.BATCH_UPDATE, HistoryEventTypes.BATCH_END, HistoryEventTypes.USER_OPERATION_LOG);

    @Override
    public int getId() {
        return NOMOR;
    }

    @Override
    public String getName() {
        return NAMA;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType jenis, Object tentang) {
        return DICATAT.contains(jenis);
    }
}
