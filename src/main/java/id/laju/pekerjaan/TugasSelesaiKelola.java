package id.laju.pekerjaan;

import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's own finished tasks. */
@Controller
class TugasSelesaiKelola {

    private final PekerjaanService pekerjaan;

    TugasSelesaiKelola(PekerjaanService pekerjaan) {
        this.pekerjaan = pekerjaan;
    }

    @GetMapping("/kelola/tugas-selesai")
    String daftar(@AuthenticationPrincipal Petugas saya, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate sampai, PermintaanHalaman minta, Model model) {
        model.addAttribute("halaman", pekerjaan.selesai(saya, dari, sampai, minta)).addAttribute("dari", dari).addAttribute("sampai", sampai)
            .addAttribute("kantor", saya.kantor()).addAttribute("saya", saya.id());
        return "pekerjaan/selesai";
    }
}
