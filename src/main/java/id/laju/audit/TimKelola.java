package id.laju.audit;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** PJ Sertifikasi makes up a team again that was appointed. */
@Controller
class TimKelola {

    private final GantiTimService ganti;
    private final PermohonanService permohonan;
    private final Pengulang pengulang;

    TimKelola(GantiTimService ganti, PermohonanService permohonan, Pengulang pengulang) {
        this.ganti = ganti;
        this.permohonan = permohonan;
        this.pengulang = pengulang;
    }

    @PostMapping("/kelola/tim-audit/{id}/ganti")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String ganti(@PathVariable long id, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = permohonan.ambil(id);
        if (!saya.satker().contains(p.satker())) {
            throw TidakDitemukan.untuk("Permohonan", id);
        }
        pengulang.jalankan(() -> ganti.ganti(id, alasan, saya.id()));
        kabar.addFlashAttribute("pesan", "Susun tim yang baru lewat tugas Tunjuk evaluator dan PPC. Anggota yang tetap meneruskan pekerjaannya.");
        return "redirect:/kasus/" + p.kasus();
    }
}
