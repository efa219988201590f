package id.laju.audit;

import java.time.Duration;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the models ask about the dates of an audit: {@code jadwalAudit}. */
@Component
public class JadwalAudit {

    private static final Duration SEHARI = Duration.ofDays(1);

    private final PemberitahuanService pemberitahuan;

    JadwalAudit(PemberitahuanService pemberitahuan) {
        this.pemberitahuan = pemberitahuan;
    }

    /** Login name of who is to sign the notice. */
    public String penandaTangan(long auditId) {
        return pemberitahuan.kini(auditId).penanda();
    }

    /** Until when the customer may ask for other dates. */
    public Date jawabSampai(long auditId) {
        return Date.from(pemberitahuan.kini(auditId).jawabSampai());
    }

    /** A day before that. */
    public Date ingatkanJawaban(long auditId) {
        Pemberitahuan n = pemberitahuan.kini(auditId);
        return Date.from(WaktuAudit.ingat(n.terkirim(), n.jawabSampai()));
    }

    /** A day before the audit begins. */
    public Date ingatkan(long auditId) {
        return Date.from(pemberitahuan.kini(auditId).mulai().minus(SEHARI));
    }

    /** End of the audit. */
    public Date selesai(long auditId) {
        return Date.from(pemberitahuan.kini(auditId).selesai());
    }
}
