package id.laju.mesin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's clock for everybody, so that moving it in a test moves timers and rules alike. */
class JamMesin extends Clock {

    private final ZoneId zona;

    JamMesin(ZoneId zona) {
        this.zona = zona;
    }

    @Override
    public ZoneId getZone() {
        return zona;
    }

    @Override
    public Clock withZone(ZoneId lain) {
        return new JamMesin(lain);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
