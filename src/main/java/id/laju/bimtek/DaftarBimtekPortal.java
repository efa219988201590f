package id.laju.bimtek;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The customer's own training orders (TRN-001). */
@Controller
class DaftarBimtekPortal {

    private final DaftarBimtekService daftar;
    private final SatkerService satker;

    DaftarBimtekPortal(DaftarBimtekService daftar, SatkerService satker) {
        this.daftar = daftar;
        this.satker = satker;
    }

    @GetMapping("/portal/bimtek/order")
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", daftar.milik(saya.pelangganId(), h)).addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        return "bimtek/daftar";
    }
}
