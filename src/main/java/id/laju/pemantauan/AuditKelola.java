package id.laju.pemantauan;

import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Berkas audit of one order of the own satker. */
@Controller
@PreAuthorize(AksesKasus.AUDIT)
class AuditKelola {

    private final AksesKasus akses;
    private final BerkasAudit audit;

    AuditKelola(AksesKasus akses, BerkasAudit audit) {
        this.akses = akses;
        this.audit = audit;
    }

    @GetMapping("/kelola/order/{permohonanId}/berkas-audit")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId) {
        Permohonan p = akses.balai(permohonanId, saya);
        return Unduhan.lihatPdf("Berkas audit " + (p.nomorOrder() == null ? p.praOrder() : p.nomorOrder()), audit.susun(p, saya.getUsername()));
    }
}
