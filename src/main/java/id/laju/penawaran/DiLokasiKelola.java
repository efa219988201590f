package id.laju.penawaran;

import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests for work at customers' sites, with what each waits for (INS-001 to INS-006). */
@Controller
@PreAuthorize("hasAnyRole('kerjasama', 'cs', 'ketua-tim-pji')")
class DiLokasiKelola {

    private final DiLokasiService daftar;
    private final SatkerService satker;

    DiLokasiKelola(DiLokasiService daftar, SatkerService satker) {
        this.daftar = daftar;
        this.satker = satker;
    }

    @GetMapping("/kelola/di-lokasi")
    String daftar(@AuthenticationPrincipal Petugas saya, @RequestParam(defaultValue = "false") boolean semua, PermintaanHalaman permintaan, Model model) {
        model.addAttribute("halaman", daftar.daftar(saya.satker(), semua, permintaan)).addAttribute("semua", semua).addAttribute("satker", satker);
        return "penawaran/di-lokasi";
    }
}
