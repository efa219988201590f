package id.laju.person;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Kabar;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer says whether a certificate that ends soon is renewed; with a yes the draft is there. */
@Controller
@RequestMapping("/portal/person/{id:\\d+}/perpanjangan/{sertifikatId:\\d+}")
class PerpanjanganPersonPortal {

    private final HalamanPerson halaman;
    private final TerbitPersonService terbit;
    private final MasaPersonService masa;
    private final Pengulang pengulang;

    PerpanjanganPersonPortal(HalamanPerson halaman, TerbitPersonService terbit, MasaPersonService masa, Pengulang pengulang) {
        this.halaman = halaman;
        this.terbit = terbit;
        this.masa = masa;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sertifikatId, Model model) {
        halaman.buka(saya, id, model);
        model.addAttribute("sertifikat", terbit.terbuka(id, sertifikatId)).addAttribute("ditanya", masa.ditanya(id).contains(sertifikatId)).addAttribute("baru", masa.permohonanBaru(sertifikatId).orElse(null)).addAttribute("diproses", masa.diproses(sertifikatId)).addAttribute("ditolak", masa.dijawabTidak(sertifikatId));
        return "person/perpanjangan";
    }

    @PostMapping
    String jawab(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sertifikatId, @RequestParam(required = false) String jawaban, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        SertifikatPerson s = terbit.terbuka(id, sertifikatId);
        Long baru = pengulang.lakukan(() -> masa.jawab(saya, s, jawaban));
        kabar.addFlashAttribute("pesan", Kabar.dari(baru == null ? "kabar.personTidakDiperpanjang" : "kabar.personDiperpanjang"));
        return "redirect:/portal/person/" + (baru == null ? id : baru);
    }
}
