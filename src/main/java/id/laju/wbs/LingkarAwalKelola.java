package id.laju.wbs;

import id.laju.keamanan.StafLogin;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The beginning of a circle: Admin Pusat names its first two members, once, and has no part in it afterwards. */
@Controller
@RequestMapping("/kelola/lingkar-pelaporan")
@PreAuthorize("hasRole('admin-pusat')")
class LingkarAwalKelola {

    record Tempat(Satker satker, boolean ada, List<Staf> calon) {
    }

    private final LingkarService lingkar;
    private final LingkarAwalService awal;
    private final SatkerService satker;

    LingkarAwalKelola(LingkarService lingkar, LingkarAwalService awal, SatkerService satker) {
        this.lingkar = lingkar;
        this.awal = awal;
        this.satker = satker;
    }

    @GetMapping
    String daftar(Model model) {
        model.addAttribute("tempat", satker.aktif().stream().map(s -> new Tempat(s, !lingkar.kosong(s.kode()), lingkar.calon(s.kode()))).toList());
        return "wbs/lingkar-awal";
    }

    @PostMapping
    String mulai(@RequestParam String satker, @RequestParam(required = false) String kepala, @RequestParam(required = false) String inspektorat, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kilat) {
        awal.mulai(satker, kepala, inspektorat, saya.id());
        kilat.addFlashAttribute("pesan", "Lingkar pelaporan dimulai. Kedua orang ini melengkapinya di menu Lingkar Pelaporan.");
        return "redirect:/kelola/lingkar-pelaporan";
    }
}
