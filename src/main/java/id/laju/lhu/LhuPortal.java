package id.laju.lhu;

import id.laju.berkas.Unduhan;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PesananService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Menu LHU/Sertifikat (LHU-016 to LHU-019). */
@Controller
@RequestMapping("/portal/lhu")
class LhuPortal {

    private final DaftarLhuService daftar;
    private final PesananService pesanan;

    LhuPortal(DaftarLhuService daftar, PesananService pesanan) {
        this.daftar = daftar;
        this.pesanan = pesanan;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String tahun, PermintaanHalaman minta, Model model) {
        Integer dipilih = tahun != null && tahun.matches("\\d{4}") ? Integer.valueOf(tahun) : null;
        model.addAttribute("halaman", daftar.daftar(saya.pelangganId(), saya.satker(), dipilih, minta));
        model.addAttribute("tahunAda", pesanan.tahun(saya.pelangganId(), saya.satker()));
        return "lhu/daftar";
    }

    @GetMapping("/{laporanId}/unduh")
    Object unduh(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long laporanId, RedirectAttributes kilat) {
        try {
            DaftarLhuService.Unduh u = daftar.unduh(laporanId, saya.pelangganId(), saya.penggunaId(), saya.loket());
            return Unduhan.unduh(u.berkas(), u.isi());
        } catch (IsianKeliru e) {
            kilat.addFlashAttribute("pesanGalat", e.getMessage());
            return "redirect:/portal/survei/" + daftar.order(laporanId, saya.pelangganId()).id();
        }
    }
}
