package id.laju.pengumuman;

import id.laju.pelanggan.PenggunaLogin;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PengumumanPortal {

    private final PengumumanService layanan;

    PengumumanPortal(PengumumanService layanan) {
        this.layanan = layanan;
    }

    @GetMapping("/portal/pengumuman")
    String semua(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        model.addAttribute("semua", layanan.tayang(saya.satker()));
        return "pengumuman/semua";
    }
}
