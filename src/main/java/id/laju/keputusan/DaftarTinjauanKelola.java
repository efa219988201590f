package id.laju.keputusan;

import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tinjauan Sertifikasi: the list of reviews and decisions (NAV-032). */
@Controller
class DaftarTinjauanKelola {

    private final DaftarTinjauanService daftar;
    private final SatkerService satker;

    DaftarTinjauanKelola(DaftarTinjauanService daftar, SatkerService satker) {
        this.daftar = daftar;
        this.satker = satker;
    }

    @GetMapping("/kelola/keputusan")
    @PreAuthorize("hasAnyRole('reviewer', 'pengambil-keputusan', 'pj-sertifikasi', 'admin-sertifikasi', 'kepala-balai')")
    String daftar(@AuthenticationPrincipal Petugas saya, @RequestParam(defaultValue = "jalan") String bagian, @RequestParam(defaultValue = "false") boolean sendiri, PermintaanHalaman permintaan,
            Model model) {
        String pilihan = DaftarTinjauanService.BAGIAN.contains(bagian) ? bagian : "jalan";
        model.addAttribute("halaman", daftar.daftar(saya, sendiri, pilihan, permintaan)).addAttribute("banyak", daftar.banyak(saya, sendiri, permintaan)).addAttribute("bagian", pilihan)
            .addAttribute("sendiri", sendiri).addAttribute("satker", satker);
        return "keputusan/daftar";
    }
}
