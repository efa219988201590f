package id.laju.sertifikasiproduk;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Data Realisasi Layanan Sertifikasi: every certification order with its promise and what came of it (RPT-013). */
@Controller
@PreAuthorize(StafLogin.KANTOR)
class RealisasiSertifikasiKelola {

    private final RealisasiSertifikasiService realisasi;
    private final SatkerService satker;

    RealisasiSertifikasiKelola(RealisasiSertifikasiService realisasi, SatkerService satker) {
        this.realisasi = realisasi;
        this.satker = satker;
    }

    @GetMapping("/kelola/data/sertifikasi")
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String tahun, PermintaanHalaman h, Model model) {
        Integer pilihan = tahun != null && tahun.matches("\\d{4}") ? Integer.valueOf(tahun) : null;
        model.addAttribute("halaman", realisasi.daftar(saya.satker(), pilihan, h)).addAttribute("tahunAda", realisasi.tahun(saya.satker())).addAttribute("satkerZona", satker);
        return "sertifikasiproduk/realisasi";
    }
}
