package id.laju.konsultansi;

import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Data Konsultansi: orders that run and that are over, with their next visit and what is still to be done. */
@Controller
@PreAuthorize("hasAnyRole('pj-konsultansi', 'konsultan', 'ketua-tim-pji', 'kepala-balai', 'cs')")
class DaftarKonsultansiKelola {

    private final DaftarKonsultansiService daftar;
    private final SatkerService satker;

    DaftarKonsultansiKelola(DaftarKonsultansiService daftar, SatkerService satker) {
        this.daftar = daftar;
        this.satker = satker;
    }

    @GetMapping("/kelola/data/konsultansi")
    String lihat(@AuthenticationPrincipal Petugas saya, @RequestParam(defaultValue = "jalan") String bagian, PermintaanHalaman permintaan, Model model) {
        boolean selesai = "selesai".equals(bagian);
        Halaman<BarisKonsultansi> halaman = daftar.daftar(saya.satker(), selesai, permintaan);
        Map<String, Long> banyak = new LinkedHashMap<>();
        banyak.put("jalan", selesai ? daftar.banyak(saya.satker(), false, permintaan) : halaman.jumlah());
        banyak.put("selesai", selesai ? halaman.jumlah() : daftar.banyak(saya.satker(), true, permintaan));
        model.addAttribute("halaman", halaman).addAttribute("banyak", banyak).addAttribute("bagian", selesai ? "selesai" : "jalan").addAttribute("satker", satker);
        return "konsultansi/daftar";
    }
}
