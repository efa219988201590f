package id.laju.bantuan;

import id.laju.pelanggan.PenggunaLogin;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** FAQ with search, for customers and for visitors. */
@Controller
class FaqPortal {

    private final FaqService faq;

    FaqPortal(FaqService faq) {
        this.faq = faq;
    }

    @GetMapping("/portal/faq")
    String pelanggan(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String cari, Model model) {
        model.addAttribute("semua", faq.tayang(saya.satker(), cari)).addAttribute("cari", cari);
        return "bantuan/faq";
    }

    @GetMapping("/publik/faq")
    String publik(@RequestParam(required = false) String cari, Model model) {
        model.addAttribute("semua", faq.tayang(null, cari)).addAttribute("cari", cari);
        return "bantuan/faq-publik";
    }
}
