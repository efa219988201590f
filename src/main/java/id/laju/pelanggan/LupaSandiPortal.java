package id.laju.pelanggan;

import id.laju.umum.IsianKeliru;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lupa Password: the answer is the same whether the address is known or not. */
@Controller
@RequestMapping("/lupa-sandi")
class LupaSandiPortal {

    private final LupaSandiService layanan;
    private final PembatasLaju pembatas;

    LupaSandiPortal(LupaSandiService layanan, PembatasLaju pembatas) {
        this.layanan = layanan;
        this.pembatas = pembatas;
    }

    @GetMapping
    String form() {
        return "pelanggan/lupa-sandi";
    }

    @PostMapping
    String minta(@RequestParam String surel, HttpServletRequest minta, RedirectAttributes kilat) {
        if (!pembatas.bolehMintaSandi(minta.getRemoteAddr()) || !pembatas.bolehMintaSandi(surel.strip().toLowerCase())) {
            throw new IsianKeliru("Terlalu banyak permintaan. Periksa kotak surat Anda, atau coba lagi satu jam lagi.");
        }
        layanan.minta(surel);
        kilat.addFlashAttribute("terkirim", true);
        return "redirect:/lupa-sandi";
    }
}
