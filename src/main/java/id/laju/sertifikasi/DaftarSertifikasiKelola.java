package id.laju.sertifikasi;

import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Data Sertifikasi: what came, what is going on, what is over (CRT-032). */
@Controller
@PreAuthorize("hasAnyRole('cs', 'staf-operasional', 'pj-sertifikasi', 'admin-sertifikasi')")
class DaftarSertifikasiKelola {

    private final DaftarSertifikasiService daftar;
    private final SatkerService satker;

    DaftarSertifikasiKelola(DaftarSertifikasiService daftar, SatkerService satker) {
        this.daftar = daftar;
        this.satker = satker;
    }

    @GetMapping("/kelola/sertifikasi")
    String daftar(@AuthenticationPrincipal Petugas saya, @RequestParam(defaultValue = "baru") String bagian, PermintaanHalaman permintaan, Model model) {
        String pilihan = DaftarSertifikasiService.BAGIAN.contains(bagian) ? bagian : "baru";
        model.addAttribute("halaman", daftar.daftar(saya.satker(), pilihan, permintaan)).addAttribute("banyak", daftar.banyak(saya.satker(), permintaan)).addAttribute("bagian", pilihan)
            .addAttribute("satker", satker).addAttribute("saya", saya.id());
        return "sertifikasi/daftar";
    }
}
