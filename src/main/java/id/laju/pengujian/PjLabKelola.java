package id.laju.pengujian;

import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
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

/** Orders and samples of PJ Lab, who works blind (LAB-006, LAB-007, LAB-026); the work itself is done in the tasks. */
@Controller
@RequestMapping("/kelola/pj-lab")
@PreAuthorize("hasRole('koordinator-lab')")
class PjLabKelola {

    private final DaftarPjLabService daftar;
    private final SatkerService satker;

    PjLabKelola(DaftarPjLabService daftar, SatkerService satker) {
        this.daftar = daftar;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String bagian, PermintaanHalaman halaman, @AuthenticationPrincipal StafLogin saya, Model model) {
        String tampil = DaftarPjLabService.BAGIAN.pilih(bagian);
        model.addAttribute("halaman", daftar.order(saya.satker(), tampil, halaman)).addAttribute("bagian", tampil);
        model.addAttribute("banyak", daftar.banyak(saya.satker())).addAttribute("satkerZona", satker);
        return "pengujian/pj-lab";
    }

    @GetMapping("/{permohonanId}")
    String satu(@PathVariable long permohonanId, PermintaanHalaman halaman, @AuthenticationPrincipal StafLogin saya, Model model) {
        Permohonan p = daftar.satu(permohonanId, saya.satker());
        model.addAttribute("nomorOrder", p.nomorOrder()).addAttribute("halaman", daftar.contoh(p, halaman)).addAttribute("saya", saya.getUsername());
        return "pengujian/pj-lab-order";
    }
}
