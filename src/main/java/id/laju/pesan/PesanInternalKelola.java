package id.laju.pesan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.PermintaanHalaman;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pesan: everybody who works at a balai has it. */
@Controller
@RequestMapping("/kelola/pesan-internal")
class PesanInternalKelola {

    private static final String DAFTAR = "redirect:/kelola/pesan-internal";

    private final PesanInternalService pesan;
    private final AlamatPesan alamat;
    private final SatkerService satker;
    private final StafService staf;

    PesanInternalKelola(PesanInternalService pesan, AlamatPesan alamat, SatkerService satker, StafService staf) {
        this.pesan = pesan;
        this.alamat = alamat;
        this.satker = satker;
        this.staf = staf;
    }

    @GetMapping
    String masuk(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", pesan.masuk(saya.id(), h)).addAttribute("terkirim", false);
        return daftar(model);
    }

    @GetMapping("/terkirim")
    String terkirim(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", pesan.terkirim(saya.id(), h)).addAttribute("terkirim", true);
        return daftar(model);
    }

    private String daftar(Model model) {
        model.addAttribute("staf", staf).addAttribute("satker", satker);
        return "pesan/internal-daftar";
    }

    @GetMapping("/baru")
    String baru(@AuthenticationPrincipal StafLogin saya, @RequestParam(name = "balai", required = false) String kode,
            @RequestParam(required = false) String kepada, Model model) {
        String dipilih = saya.satker().isEmpty() ? null : saya.satkerDipilih(kode);
        model.addAttribute("balai", dipilih).addAttribute("milik", saya.satker()).addAttribute("satker", satker).addAttribute("kepada", kepada);
        if (dipilih != null) {
            model.addAttribute("pilihan", alamat.pilihan(dipilih, saya.id()));
        }
        return "pesan/internal-baru";
    }

    @PostMapping
    String tulis(@AuthenticationPrincipal StafLogin saya, @RequestParam(name = "balai", defaultValue = "") String kode, @RequestParam(required = false) String kepada,
            @RequestParam(required = false) String perihal, @RequestParam(required = false) String isi, RedirectAttributes kabar) {
        pesan.tulis(saya, kode, kepada, perihal, isi);
        kabar.addFlashAttribute("pesan", "Pesan terkirim.");
        return DAFTAR + "/terkirim";
    }

    @GetMapping("/{id}")
    String buka(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, Model model) {
        PesanInternal p = pesan.buka(id, saya.id());
        model.addAttribute("p", p).addAttribute("staf", staf).addAttribute("saya", saya.id()).addAttribute("zona", satker.ambil(p.satker()).zonaWaktu())
            .addAttribute("penerima", pesan.penerima(p).stream().map(staf::nama).collect(Collectors.joining("; ")));
        return "pesan/internal-buka";
    }

    @PostMapping("/{id}")
    String balas(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(required = false) String isi, RedirectAttributes kabar) {
        pesan.balas(id, saya, isi);
        kabar.addFlashAttribute("pesan", "Balasan terkirim.");
        return DAFTAR + "/terkirim";
    }
}
