package id.laju.pengujian;

import id.laju.keamanan.StafLogin;
import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The counter hands samples and instruments back to their customers. */
@Controller
@RequestMapping("/kelola/kembalian")
@PreAuthorize("hasRole('cs')")
class KembalianKelola {

    private final KembalianService kembalian;

    KembalianKelola(KembalianService kembalian) {
        this.kembalian = kembalian;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String bagian, @RequestParam(required = false) String satker,
            PermintaanHalaman h, Model model) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        boolean sudah = "sudah".equals(bagian);
        model.addAttribute("halaman", kembalian.daftar(dipilih, !sudah, h)).addAttribute("bagian", sudah ? "sudah" : "menunggu").addAttribute("hari", kembalian.hari(dipilih));
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "pengujian/kembalian";
    }

    @PostMapping
    String serahkan(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String satker, @RequestParam(required = false) List<Long> sampelIds,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal, @RequestParam(required = false) String penerima,
            RedirectAttributes kilat) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        kembalian.serahkan(dipilih, sampelIds, tanggal, penerima, saya.getUsername());
        kilat.addFlashAttribute("pesan", "Pengembalian tercatat.");
        return "redirect:/kelola/kembalian?satker=" + dipilih;
    }
}
