package id.laju.audit;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.umum.TidakDitemukan;
import org.springframework.stereotype.Component;

/** What a customer may see of the audits of an own request. */
@Component
class AksesTemuan {

    private final DrafService draf;
    private final LembarAuditService lembar;
    private final TemuanService temuan;

    AksesTemuan(DrafService draf, LembarAuditService lembar, TemuanService temuan) {
        this.draf = draf;
        this.lembar = lembar;
        this.temuan = temuan;
    }

    /** @throws TidakDitemukan when it is not of this customer and request */
    AuditLapangan audit(PenggunaLogin saya, long id, long auditId) {
        draf.ambil(saya, id);
        AuditLapangan a = lembar.audit(auditId);
        if (a.permohonanId() != id) {
            throw TidakDitemukan.untuk("Audit", auditId);
        }
        return a;
    }

    /** Known to the customer from the sheet on. */
    Temuan temuan(PenggunaLogin saya, long id, long temuanId) {
        Temuan t = temuan.ambil(temuanId);
        if (!audit(saya, id, t.auditId()).berLks()) {
            throw TidakDitemukan.untuk("Temuan", temuanId);
        }
        return t;
    }
}
