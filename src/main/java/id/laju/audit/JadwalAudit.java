package id.laju.audit;

import id.laju.kalender.KalenderKerja;
import java.time.Duration;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the models ask about the dates of an audit: {@code jadwalAudit}. */
@Component
public class JadwalAudit {

    private static final Duration SEHARI = Duration.ofDays(1);

    private static final int HARI_MENILAI = 3;

    private final PemberitahuanService pemberitahuan;
    private final TahapSatuService tahapSatu;
    private final KalenderKerja kalender;

    JadwalAudit(PemberitahuanService pemberitahuan, TahapSatuService tahapSatu, KalenderKerja kalender) {
        this.pemberitahuan = pemberitahuan;
        this.tahapSatu = tahapSatu;
        this.kalender = kalender;
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

    /** Until when stage 1 has to be judged, where it is a visit: some working days after its end. Null at the balai, where the norm counts. */
    public Date tahapSatu(long permohonanId) {
        return tahapSatu.kunjunganBerlaku(permohonanId).map(a -> Date.from(kalender.tambahHariKerja(pemberitahuan.permohonan(a.id()).satker(), pemberitahuan.kini(a.id()).selesai(), HARI_MENILAI))).orElse(null);
    }

    /** End of the audit. */
    public Date selesai(long auditId) {
        return Date.from(pemberitahuan.kini(auditId).selesai());
    }
}
