package id.laju.mesin;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One sweep over open steps instead of a timer per task in the diagrams; rows are claimed, so every node may sweep. */
@Component
public class PenyapuTenggat {

    private final LangkahMapper langkah;
    private final ApplicationEventPublisher siar;
    private final Clock jam;

    PenyapuTenggat(LangkahMapper langkah, ApplicationEventPublisher siar, Clock jam) {
        this.langkah = langkah;
        this.siar = siar;
        this.jam = jam;
    }

    @Scheduled(fixedDelayString = "${laju.mesin.sapu-tenggat:PT10M}", initialDelayString = "${laju.mesin.sapu-tenggat:PT1M}")
    @Transactional
    public void sapu() {
        langkah.eskalasikan(jam.instant()).forEach(l -> siar.publishEvent(
                new LangkahTerlambat(l.kasus().substring(0, l.kasus().indexOf('/')), l.eskalasi(), l)));
    }
}
