package id.laju.audit;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Permohonan;
import id.laju.umum.TidakDitemukan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A notice is taken from a signer who cannot sign it. */
@Controller
@PreAuthorize("hasRole('pj-sertifikasi')")
class PemberitahuanKelola {

    private final PemberitahuanService pemberitahuan;
    private final Pengulang pengulang;

    PemberitahuanKelola(PemberitahuanService pemberitahuan, Pengulang pengulang) {
        this.pemberitahuan = pemberitahuan;
        this.pengulang = pengulang;
    }

    @PostMapping("/kelola/pemberitahuan-audit/{auditId}/tarik")
    String tarik(@PathVariable long auditId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = pemberitahuan.permohonan(auditId);
        if (!saya.satker().contains(p.satker())) {
            throw TidakDitemukan.untuk("Audit", auditId);
        }
        pengulang.jalankan(() -> pemberitahuan.tarik(auditId));
        kabar.addFlashAttribute("pesan", "Surat pemberitahuan ditarik. Pilih penanda tangan lain pada tugas Buat konsep surat pemberitahuan.");
        return "redirect:/kasus/" + p.kasus();
    }
}
