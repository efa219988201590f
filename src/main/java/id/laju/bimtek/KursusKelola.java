package id.laju.bimtek;

import id.laju.keamanan.StafLogin;
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

/** The catalogue of courses in the hands of Admin Pelatihan (ADM-020), and what one is about (TRN-014). */
@Controller
@RequestMapping("/kelola/bimtek/kursus")
@PreAuthorize("hasRole('admin-pelatihan')")
class KursusKelola {

    private final KursusService kursus;

    KursusKelola(KursusService kursus) {
        this.kursus = kursus;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("halaman", kursus.daftar(dipilih, h)).addAttribute("satker", dipilih).addAttribute("tarif", kursus.semuaTarif(dipilih, kursus.hariIni(dipilih)));
        return "bimtek/kursus-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("satker", saya.satkerDipilih(satker)).addAttribute("isian", new IsianKursus("REGULER", null, null, null, null, null, null, "PP 54/2021", true));
        return "bimtek/kursus-form";
    }

    @GetMapping("/{id:\\d+}")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        Kursus k = kursus.milik(dipilih, id);
        model.addAttribute("satker", dipilih).addAttribute("id", id).addAttribute("k", k).addAttribute("isian", IsianKursus.dari(k)).addAttribute("tarif", kursus.tarif(k, kursus.hariIni(dipilih)).orElse(null));
        return "bimtek/kursus-form";
    }

    @GetMapping("/{id:\\d+}/deskripsi")
    String deskripsi(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("k", kursus.milik(saya.satkerDipilih(satker), id));
        return "bimtek/deskripsi";
    }

    @PostMapping("/baru")
    String tambah(@RequestParam(required = false) String satker, IsianKursus isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        kursus.tambah(dipilih, isian, saya.getUsername());
        return kembali(dipilih, kabar);
    }

    @PostMapping("/{id:\\d+}")
    String simpan(@PathVariable long id, @RequestParam(required = false) String satker, IsianKursus isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        kursus.ubah(dipilih, id, isian, saya.getUsername());
        return kembali(dipilih, kabar);
    }

    private static String kembali(String satker, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", "Pelatihan disimpan.");
        return "redirect:/kelola/bimtek/kursus?satker=" + satker;
    }
}
