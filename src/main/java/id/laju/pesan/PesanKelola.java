package id.laju.pesan;

import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
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

/** Konsultasi of the office: talks with customers about their requests. */
@Controller
@RequestMapping("/kelola/pesan")
@PreAuthorize(StafLogin.KANTOR)
class PesanKelola {

    private final PesanService pesan;
    private final SatkerService satker;
    private final StafService staf;

    PesanKelola(PesanService pesan, SatkerService satker, StafService staf) {
        this.pesan = pesan;
        this.satker = satker;
        this.staf = staf;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", pesan.daftar(saya.satker(), h)).addAttribute("satker", satker);
        return "pesan/kelola-daftar";
    }

    @GetMapping("/{permohonanId}")
    String buka(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, Model model) {
        Permohonan p = pesan.permohonan(permohonanId, saya.satker());
        model.addAttribute("p", p).addAttribute("nomor", PesanService.nomor(p)).addAttribute("semua", pesan.bukaStaf(p.id(), saya.peran())).addAttribute("layanan", pesan).addAttribute("staf", staf)
            .addAttribute("zona", satker.ambil(p.satker()).zonaWaktu());
        return "pesan/kelola-buka";
    }

    @PostMapping("/{permohonanId}")
    String tulis(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @RequestParam(required = false) String isi, RedirectAttributes kabar) {
        pesan.dariStaf(pesan.permohonan(permohonanId, saya.satker()), saya.peran(), isi, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Pesan terkirim kepada pelanggan.");
        return "redirect:/kelola/pesan/" + permohonanId;
    }
}
