package id.laju.pelanggan;

import id.laju.umum.Kabar;
import java.util.List;
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

/** The users of the own organisation: who they are, inviting a colleague, roles, deactivating. */
@Controller
@RequestMapping("/portal/profil/pengguna")
class PenggunaPortal {

    private static final String KEMBALI = "redirect:/portal/profil/pengguna";

    record Baris(Pengguna orang, List<String> peran, boolean saya) {
    }

    private final PenggunaService pengguna;
    private final UndanganService undangan;
    private final SesiPengguna sesi;

    PenggunaPortal(PenggunaService pengguna, UndanganService undangan, SesiPengguna sesi) {
        this.pengguna = pengguna;
        this.undangan = undangan;
        this.sesi = sesi;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        model.addAttribute("semua", pengguna.milik(saya.pelangganId()).stream()
            .map(o -> new Baris(o, pengguna.peran(o.id()), o.id() == saya.penggunaId())).toList());
        model.addAttribute("pilihanPeran", PeranPengguna.SEMUA);
        boolean mengelola = saya.peran().contains(PeranPengguna.PEMOHON);
        model.addAttribute("mengelola", mengelola).addAttribute("undangan", mengelola ? undangan.menunggu(saya) : List.of());
        return "pelanggan/pengguna";
    }

    @PostMapping("/undang")
    @PreAuthorize("hasRole('pemohon')")
    String undang(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam String surel, @RequestParam(required = false) List<String> peran,
            RedirectAttributes kilat) {
        undangan.undang(saya, surel, peran);
        kilat.addFlashAttribute("pesan", Kabar.dari("kabar.undanganDikirim", surel.strip()));
        return KEMBALI;
    }

    @PostMapping("/undangan/batal")
    @PreAuthorize("hasRole('pemohon')")
    String batalkan(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam String surel, RedirectAttributes kilat) {
        undangan.batalkan(saya, surel);
        kilat.addFlashAttribute("pesan", Kabar.dari("kabar.undanganDibatalkan", surel));
        return KEMBALI;
    }

    @PostMapping("/{id}/peran")
    @PreAuthorize("hasRole('pemohon')")
    String peran(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) List<String> peran,
            RedirectAttributes kilat) {
        pengguna.ubahPeran(saya, id, peran);
        return selesai(saya, id, Kabar.dari("kabar.peranDisimpan"), kilat);
    }

    @PostMapping("/{id}/aktif")
    @PreAuthorize("hasRole('pemohon')")
    String aktif(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam boolean aktif, RedirectAttributes kilat) {
        pengguna.aktifkan(saya, id, aktif);
        return selesai(saya, id, aktif ? Kabar.dari("kabar.penggunaAktif") : Kabar.dari("kabar.penggunaTidakAktif"), kilat);
    }

    private String selesai(PenggunaLogin saya, long id, Kabar pesan, RedirectAttributes kilat) {
        if (id == saya.penggunaId()) {
            sesi.segarkan();
        }
        kilat.addFlashAttribute("pesan", pesan);
        return KEMBALI;
    }
}
