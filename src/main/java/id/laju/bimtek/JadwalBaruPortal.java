package id.laju.bimtek;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does the customer take the new date of the class? */
@Controller
@RequestMapping("/portal/bimtek/order/{id}/jadwal")
class JadwalBaruPortal {

    private final HalamanBimtek halaman;
    private final JadwalBaruService jadwal;
    private final Pengulang pengulang;

    JadwalBaruPortal(HalamanBimtek halaman, JadwalBaruService jadwal, Pengulang pengulang) {
        this.halaman = halaman;
        this.jadwal = jadwal;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        halaman.buka(saya, id, model);
        JadwalDitanya t = jadwal.ditanya(id).orElseThrow(() -> new TidakDitemukan("Tidak ada jadwal baru yang ditanyakan."));
        model.addAttribute("ditanya", t).addAttribute("terbuka", jadwal.terbuka(t)).addAttribute("alasan", jadwal.alasan(id).orElse(null));
        return "bimtek/jadwal";
    }

    @PostMapping("/terima")
    String terima(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        pengulang.jalankan(() -> jadwal.terima(saya, id));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.jadwalBaruDiterima"));
        return "redirect:/portal/bimtek/order/" + id;
    }

    @PostMapping("/tolak")
    String tolak(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String alasan, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        pengulang.jalankan(() -> jadwal.tolak(saya, id, alasan));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.jadwalBaruDitolak"));
        return "redirect:/portal/bimtek/order/" + id;
    }
}
