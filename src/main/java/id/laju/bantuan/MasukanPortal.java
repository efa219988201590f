package id.laju.bantuan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Testimoni and Saran. */
@Controller
class MasukanPortal {

    private static final int BANYAK_PUBLIK = 50;

    private final MasukanService masukan;
    private final SatkerService satker;

    MasukanPortal(MasukanService masukan, SatkerService satker) {
        this.masukan = masukan;
        this.satker = satker;
    }

    @GetMapping("/portal/bantuan/testimoni")
    String testimoni(@AuthenticationPrincipal PenggunaLogin saya, PermintaanHalaman h, Model model) {
        return halaman(saya, Masukan.Jenis.TESTIMONI, h, model);
    }

    @GetMapping("/portal/bantuan/saran")
    String saran(@AuthenticationPrincipal PenggunaLogin saya, PermintaanHalaman h, Model model) {
        return halaman(saya, Masukan.Jenis.SARAN, h, model);
    }

    private String halaman(PenggunaLogin saya, Masukan.Jenis jenis, PermintaanHalaman h, Model model) {
        model.addAttribute("jenis", jenis.name().toLowerCase()).addAttribute("halaman", masukan.milik(saya, jenis, h)).addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        return "bantuan/masukan";
    }

    @PostMapping("/portal/bantuan/testimoni")
    String kirimTestimoni(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String isi, RedirectAttributes kabar) {
        masukan.kirim(saya, Masukan.Jenis.TESTIMONI, isi);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.testimoni"));
        return "redirect:/portal/bantuan/testimoni";
    }

    @PostMapping("/portal/bantuan/saran")
    String kirimSaran(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String isi, RedirectAttributes kabar) {
        masukan.kirim(saya, Masukan.Jenis.SARAN, isi);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.saran"));
        return "redirect:/portal/bantuan/saran";
    }

    @GetMapping("/publik/testimoni")
    String publik(Model model) {
        model.addAttribute("semua", masukan.tayang(null, BANYAK_PUBLIK)).addAttribute("satker", satker);
        return "bantuan/testimoni-publik";
    }
}
