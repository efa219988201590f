package id.laju.pesan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Konsultasi and Pesan of the customer. */
@Controller
@RequestMapping("/portal/pesan")
class PesanPortal {

    private final PesanService pesan;
    private final SatkerService satker;

    PesanPortal(PesanService pesan, SatkerService satker) {
        this.pesan = pesan;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", pesan.milikPelanggan(saya.pelangganId(), h)).addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        return "pesan/daftar";
    }

    @GetMapping("/{permohonanId}")
    String buka(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long permohonanId, Model model) {
        Permohonan p = pesan.permohonan(permohonanId, saya.pelangganId());
        model.addAttribute("p", p).addAttribute("nomor", PesanService.nomor(p)).addAttribute("semua", pesan.bukaPelanggan(p.id())).addAttribute("layanan", pesan)
            .addAttribute("tujuan", pesan.tujuan(p.satker())).addAttribute("zona", satker.ambil(p.satker()).zonaWaktu());
        return "pesan/buka";
    }

    @PostMapping("/{permohonanId}")
    String tulis(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long permohonanId, @RequestParam(required = false) String peran, @RequestParam(required = false) String isi,
            RedirectAttributes kabar) {
        pesan.dariPelanggan(pesan.permohonan(permohonanId, saya.pelangganId()), peran, isi, saya.pelaku());
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pesanTerkirim"));
        return "redirect:/portal/pesan/" + permohonanId;
    }
}
