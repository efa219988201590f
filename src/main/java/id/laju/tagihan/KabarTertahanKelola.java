package id.laju.tagihan;

import id.laju.kalender.KalenderKerja;
import id.laju.keamanan.StafLogin;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
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

/** The bendahara works on messages about payments that could not be recorded by themselves. */
@Controller
@RequestMapping("/kelola/pembayaran/tertahan")
@PreAuthorize("hasRole('bendahara')")
class KabarTertahanKelola {

    record Baris(KabarTertahan kabar, String diterima, String diurus) {
    }

    private final KabarTertahanService tertahan;
    private final KalenderKerja kalender;

    KabarTertahanKelola(KabarTertahanService tertahan, KalenderKerja kalender) {
        this.tertahan = tertahan;
        this.kalender = kalender;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", tertahan.daftar(saya.satker(), h).ubah(this::baris));
        return "tagihan/kabar-tertahan";
    }

    @PostMapping("/{id}")
    String urus(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(required = false) String catatan, RedirectAttributes kilat) {
        tertahan.urus(id, saya.satker(), catatan, saya.getUsername());
        kilat.addFlashAttribute("pesan", "Kabar pembayaran ditandai sudah diurus.");
        return "redirect:/kelola/pembayaran/tertahan";
    }

    private Baris baris(KabarTertahan k) {
        var zona = kalender.zona(k.satker());
        return new Baris(k, Tanggal.denganJam(k.diterima(), zona), k.diurus() == null ? null : Tanggal.denganJam(k.diurus(), zona));
    }
}
