package id.laju.pekerjaan;

import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The bell of staff: what has passed into their hands. */
@Controller
class KabarKelola {

    private final KabarService kabar;

    KabarKelola(KabarService kabar) {
        this.kabar = kabar;
    }

    @GetMapping("/kelola/kabar")
    String daftar(@AuthenticationPrincipal Petugas saya, PermintaanHalaman minta, Model model) {
        model.addAttribute("dilihat", kabar.dilihat(saya)).addAttribute("halaman", kabar.daftar(saya, minta)).addAttribute("kantor", saya.kantor())
            .addAttribute("sendiri", kabar.sendiri(saya));
        kabar.lihat(saya);
        return "pekerjaan/kabar";
    }

    /** For a badge outside our pages. */
    @GetMapping("/api/kabar")
    @ResponseBody
    Map<String, Integer> baru(@AuthenticationPrincipal Petugas saya) {
        return Map.of("baru", kabar.baru(saya));
    }
}
