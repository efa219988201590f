package id.laju.pemantauan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.surat.JenisSurel;
import id.laju.umum.Kabar;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The choice below the list of the bell. */
@Controller
class PilihanSurelPortal {

    private final PilihanSurelService pilihan;

    PilihanSurelPortal(PilihanSurelService pilihan) {
        this.pilihan = pilihan;
    }

    @PostMapping("/portal/pemberitahuan/surel")
    String pilih(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) List<JenisSurel> jenis, RedirectAttributes kabar) {
        pilihan.pilih(saya.penggunaId(), jenis == null ? List.of() : jenis);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pilihanSurel"));
        return "redirect:/portal/pemberitahuan";
    }
}
