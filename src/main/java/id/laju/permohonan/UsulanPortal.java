package id.laju.permohonan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.SatkerService;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/portal/permohonan/usulan")
class UsulanPortal {

    private final UsulanService usulan;
    private final SatkerService satker;

    UsulanPortal(UsulanService usulan, SatkerService satker) {
        this.usulan = usulan;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        model.addAttribute("usulan", usulan.milik(saya)).addAttribute("balai", satker.ambil(saya.satker()));
        return "permohonan/usulan";
    }

    @PostMapping
    String kirim(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String produk,
                 @RequestParam(required = false) String uraian, RedirectAttributes kabar) {
        usulan.kirim(saya, produk, uraian);
        kabar.addFlashAttribute("pesan", "Usulan Anda diteruskan ke bagian terkait. Jawabannya muncul di halaman ini.");
        return "redirect:/portal/permohonan/usulan";
    }
}
