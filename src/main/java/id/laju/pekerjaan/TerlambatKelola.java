package id.laju.pekerjaan;

import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who lead see every late step of their satker (SLA-011). */
@Controller
@PreAuthorize("hasAnyRole('ketua-tim-pji', 'manajer-teknis', 'kepala-balai', 'admin-satker')")
class TerlambatKelola {

    private final PekerjaanService pekerjaan;

    TerlambatKelola(PekerjaanService pekerjaan) {
        this.pekerjaan = pekerjaan;
    }

    @GetMapping("/kelola/terlambat")
    String daftar(@AuthenticationPrincipal Petugas saya, @RequestParam(required = false) String peran, PermintaanHalaman minta, Model model) {
        String satu = peran == null || peran.isBlank() ? null : peran;
        model.addAttribute("halaman", pekerjaan.lewat(saya, satu, minta)).addAttribute("perPeran", pekerjaan.lewatPerPeran(saya)).addAttribute("peran", satu)
            .addAttribute("kantor", saya.kantor());
        return "pekerjaan/terlambat";
    }
}
