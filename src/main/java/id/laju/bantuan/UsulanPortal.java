package id.laju.bantuan;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.JenisLayanan;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "klik disini": what is missing in the lists of the request forms (REQ-032, HLP-019). */
@Controller
@RequestMapping("/portal/permohonan/usulan")
class UsulanPortal {

    private final TiketService tiket;
    private final TiketTampil tampil;
    private final SatkerService satker;
    private final Pengulang pengulang;

    UsulanPortal(TiketService tiket, TiketTampil tampil, SatkerService satker, Pengulang pengulang) {
        this.tiket = tiket;
        this.tampil = tampil;
        this.satker = satker;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", tiket.milik(saya, JenisTiket.USULAN, h)).addAttribute("tampil", tampil).addAttribute("pilihanLayanan", JenisLayanan.values())
            .addAttribute("balai", satker.ambil(saya.satker()));
        return "bantuan/usulan";
    }

    @PostMapping
    String kirim(@AuthenticationPrincipal PenggunaLogin saya, IsianUsulan isian, RedirectAttributes kabar) {
        pengulang.jalankan(() -> tiket.usulkan(saya, isian));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.usulanDiteruskan"));
        return "redirect:/portal/permohonan/usulan";
    }
}
