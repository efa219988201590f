package id.laju.penawaran;

import id.laju.satker.SatkerService;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.List;
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

/** The terms printed on quotations; the common ones under the word "umum". */
@Controller
@RequestMapping("/kelola/ketentuan")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class KetentuanKelola {

    private static final String UMUM = "umum";
    private static final String PENGUJIAN = "PENGUJIAN";

    private final KetentuanService ketentuan;
    private final SatkerService satker;

    KetentuanKelola(KetentuanService ketentuan, SatkerService satker) {
        this.ketentuan = ketentuan;
        this.satker = satker;
    }

    @GetMapping
    String masuk(@AuthenticationPrincipal Petugas saya) {
        return "redirect:/kelola/ketentuan/" + (saya.pusat() ? UMUM : saya.satker().stream().findFirst()
            .orElseThrow(() -> new TidakDitemukan("Anda belum ditempatkan di satker mana pun.")));
    }

    @GetMapping("/{area}")
    String lihat(@AuthenticationPrincipal Petugas saya, @PathVariable String area, @RequestParam(defaultValue = PENGUJIAN) JenisKetentuan untuk, Model model) {
        String pemilik = pemilik(area, saya);
        List<String> milik = ketentuan.milik(pemilik, untuk);
        boolean pakaiUmum = milik.isEmpty();
        model.addAttribute("area", area).addAttribute("untuk", untuk).addAttribute("semuaJenis", JenisKetentuan.values()).addAttribute("pusat", saya.pusat()).addAttribute("pakaiUmum", pakaiUmum)
            .addAttribute("semuaSatker", saya.satker().stream().map(satker::ambil).toList())
            .addAttribute("teks", String.join("\n", pakaiUmum ? ketentuan.milik(null, untuk) : milik));
        return "penawaran/ketentuan";
    }

    @PostMapping("/{area}")
    String simpan(@AuthenticationPrincipal Petugas saya, @PathVariable String area, @RequestParam(defaultValue = PENGUJIAN) JenisKetentuan untuk,
            @RequestParam(required = false) String teks, RedirectAttributes kilat) {
        ketentuan.simpan(pemilik(area, saya), untuk, teks, saya);
        kilat.addFlashAttribute("pesan", "Ketentuan disimpan; tercetak mulai penawaran berikutnya.");
        return "redirect:/kelola/ketentuan/" + area + "?untuk=" + untuk;
    }

    @PostMapping("/{area}/hapus")
    String hapus(@AuthenticationPrincipal Petugas saya, @PathVariable String area, @RequestParam(defaultValue = PENGUJIAN) JenisKetentuan untuk, RedirectAttributes kilat) {
        ketentuan.hapus(pemilik(area, saya), untuk, saya);
        kilat.addFlashAttribute("pesan", "Satker ini memakai ketentuan umum lagi.");
        return "redirect:/kelola/ketentuan/" + area + "?untuk=" + untuk;
    }

    /** @throws TidakDitemukan for what this person does not look after */
    private static String pemilik(String area, Petugas saya) {
        if (area.equals(UMUM) ? !saya.pusat() : !saya.bekerjaDi(area)) {
            throw TidakDitemukan.untuk("Ketentuan", area);
        }
        return area.equals(UMUM) ? null : area;
    }
}
