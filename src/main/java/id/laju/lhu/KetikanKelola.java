package id.laju.lhu;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pengetik's orders and their samples (LHU-005, LHU-006); the work itself is done in the tasks. */
@Controller
@RequestMapping("/kelola/ketikan")
@PreAuthorize("hasRole('pengetik')")
class KetikanKelola {

    private final DaftarKetikanService daftar;
    private final SatkerService satker;

    KetikanKelola(DaftarKetikanService daftar, SatkerService satker) {
        this.daftar = daftar;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String bagian, PermintaanHalaman halaman, @AuthenticationPrincipal StafLogin saya, Model model) {
        String tampil = DaftarKetikanService.BAGIAN.pilih(bagian);
        model.addAttribute("halaman", daftar.order(saya.satker(), tampil, halaman)).addAttribute("bagian", tampil);
        model.addAttribute("banyak", daftar.banyak(saya.satker())).addAttribute("satkerZona", satker);
        return "lhu/ketikan";
    }

    @GetMapping("/{permohonanId}")
    String satu(@PathVariable long permohonanId, PermintaanHalaman halaman, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("order", daftar.satu(permohonanId, saya.satker())).addAttribute("halaman", daftar.contoh(permohonanId, halaman));
        model.addAttribute("saya", saya.getUsername());
        return "lhu/ketikan-order";
    }
}
