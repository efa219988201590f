package id.laju.keputusan;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** PJ Sertifikasi takes the work from reviewers or a decider who cannot do it now. */
@Controller
class ReviewerKelola {

    private final ReviewerService reviewer;
    private final PermohonanService permohonan;
    private final Pengulang pengulang;

    ReviewerKelola(ReviewerService reviewer, PermohonanService permohonan, Pengulang pengulang) {
        this.reviewer = reviewer;
        this.permohonan = permohonan;
        this.pengulang = pengulang;
    }

    @PostMapping("/kelola/keputusan/{id}/ganti")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String ganti(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = permohonan.ambil(id);
        if (!saya.satker().contains(p.satker())) {
            throw TidakDitemukan.untuk("Permohonan", id);
        }
        pengulang.jalankan(() -> reviewer.ganti(id));
        kabar.addFlashAttribute("pesan", "Penunjukan dicabut. Tunjuk orang lain lewat tugas Tunjuk reviewer dan pengambil keputusan.");
        return "redirect:/kasus/" + p.kasus();
    }
}
