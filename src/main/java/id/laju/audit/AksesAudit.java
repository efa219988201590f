package id.laju.audit;

import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import org.springframework.stereotype.Component;

/** Who may read what an audit wrote down: the office of this satker, and officers who are of the team. */
@Component
class AksesAudit {

    private final LembarAuditService lembar;

    AksesAudit(LembarAuditService lembar) {
        this.lembar = lembar;
    }

    /** @throws TidakDitemukan for everybody else */
    AuditLapangan boleh(Petugas saya, long auditId) {
        AuditLapangan a = lembar.audit(auditId);
        if (!saya.bekerjaDi(a.satker())) {
            throw TidakDitemukan.untuk("Audit", auditId);
        }
        if (!saya.kantor()) {
            lembar.anggota(a, saya.id());
        }
        return a;
    }
}
