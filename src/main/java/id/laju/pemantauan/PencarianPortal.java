package id.laju.pemantauan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds cases, running and finished, by any of their numbers and by customer; the laboratory by its own numbers only. */
@Controller
class PencarianPortal {

    private final PencarianService pencarian;
    private final SatkerService satker;

    PencarianPortal(PencarianService pencarian, SatkerService satker) {
        this.pencarian = pencarian;
        this.satker = satker;
    }

    /** @param q what is looked for; the list's own field {@code cari} does the same */
    @GetMapping("/kasus")
    String cari(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String q, PermintaanHalaman minta, Model model) {
        PermintaanHalaman h = minta.cari() != null || q == null ? minta : new PermintaanHalaman(q, minta.urut(), minta.turun(), minta.nomor(), minta.ukuran());
        Halaman<KasusDitemukan> ditemukan = pencarian.cari(h, Pembaca.dari(saya));
        model.addAttribute("halaman", ditemukan).addAttribute("kantor", saya.kantor()).addAttribute("satkerZona", satker);
        model.addAttribute("pendek", pencarian.pendek(h)).addAttribute("penuh", ditemukan.jumlah() >= Pencarian.PALING_BANYAK);
        return "pemantauan/cari";
    }
}
