package id.laju.bantuan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** CS reads suggestions and decides what praise is shown. */
@Controller
@RequestMapping("/kelola/masukan")
@PreAuthorize("hasAnyRole('cs', 'ketua-tim-pji', 'admin-satker')")
class MasukanKelola {

    private final MasukanService masukan;
    private final SatkerService satker;

    MasukanKelola(MasukanService masukan, SatkerService satker) {
        this.masukan = masukan;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", masukan.daftar(saya.satker(), h)).addAttribute("satker", satker);
        return "bantuan/kelola-masukan";
    }

    @PostMapping("/{id}")
    String putuskan(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam Masukan.Status status, @RequestParam(required = false) String tanggapan, RedirectAttributes kabar) {
        masukan.putuskan(id, saya.satker(), status, tanggapan, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Tersimpan.");
        return "redirect:/kelola/masukan";
    }
}
