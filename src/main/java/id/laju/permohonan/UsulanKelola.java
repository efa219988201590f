package id.laju.permohonan;

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

@Controller
@RequestMapping("/kelola/permohonan/usulan")
@PreAuthorize("hasAnyRole('cs', 'ketua-tim-pji', 'admin-satker')")
class UsulanKelola {

    private final UsulanService usulan;
    private final SatkerService satker;

    UsulanKelola(UsulanService usulan, SatkerService satker) {
        this.usulan = usulan;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin login, PermintaanHalaman permintaan, Model model) {
        model.addAttribute("halaman", usulan.daftar(login.satker(), permintaan)).addAttribute("satker", satker);
        return "permohonan/usulan-kelola";
    }

    @PostMapping("/{id}")
    String tangani(@AuthenticationPrincipal StafLogin login, @PathVariable long id, @RequestParam(required = false) String jawaban, RedirectAttributes kabar) {
        usulan.tangani(login.satker(), id, jawaban, login.getUsername());
        kabar.addFlashAttribute("pesan", "Usulan ditandai sudah ditangani.");
        return "redirect:/kelola/permohonan/usulan";
    }
}
