package id.laju.situs;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Admins keep the public pages: of the own satker, Admin Pusat also those for all. */
@Controller
@RequestMapping("/kelola/situs")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class SitusKelola {

    private static final String SEMUA_BALAI = "semua";

    private final SitusService situs;
    private final SatkerService satker;
    private final Clock jam;

    SitusKelola(SitusService situs, SatkerService satker, Clock jam) {
        this.situs = situs;
        this.satker = satker;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("semua", situs.semua(saya.satker())).addAttribute("boleh", saya.satkerAtauSemua());
        return "situs/kelola-daftar";
    }

    @GetMapping("/baru")
    String baru(@AuthenticationPrincipal StafLogin saya, Model model) {
        return form(new HalamanSitus(0, null, Bagian.BERITA, null, null, null, null, 100, LocalDate.now(jam), true), saya, model);
    }

    @GetMapping("/{id}")
    String ubah(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, Model model) {
        return form(situs.ambil(id, saya.satkerAtauSemua()), saya, model);
    }

    private String form(HalamanSitus h, StafLogin saya, Model model) {
        Map<String, String> balai = new LinkedHashMap<>();
        saya.satkerAtauSemua().forEach(k -> balai.put(k == null ? SEMUA_BALAI : k, k == null ? "Semua balai" : satker.ambil(k).singkatan()));
        model.addAttribute("isian", h).addAttribute("pilihanSatker", balai).addAttribute("pilihanBagian", Bagian.pilihan());
        return "situs/kelola-form";
    }

    @PostMapping("/{id}")
    String simpan(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(name = "satker", defaultValue = "") String kode, @RequestParam(required = false) Bagian bagian,
            @RequestParam(required = false) String judul, @RequestParam(required = false) String isiHalaman, @RequestParam(required = false) String judulEn, @RequestParam(required = false) String isiEn,
            @RequestParam(defaultValue = "100") int urut, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate terbit, @RequestParam(defaultValue = "false") boolean tayang,
            RedirectAttributes kabar) {
        String en = judulEn == null || judulEn.isBlank() ? null : judulEn.strip();
        situs.simpan(new HalamanSitus(id, kode.equals(SEMUA_BALAI) ? null : kode, bagian, judul, isiHalaman, en, isiEn, urut, terbit, tayang), saya.satkerAtauSemua(), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Halaman tersimpan.");
        return "redirect:/kelola/situs";
    }

    @PostMapping("/{id}/hapus")
    String hapus(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        situs.hapus(id, saya.satkerAtauSemua(), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Halaman dihapus.");
        return "redirect:/kelola/situs";
    }
}
