package id.laju.bantuan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** CS and admins keep what is asked often: of the own satker, Admin Pusat also for all. */
@Controller
@RequestMapping("/kelola/faq")
@PreAuthorize("hasAnyRole('cs', 'admin-satker', 'admin-pusat')")
class FaqKelola {

    private static final String SEMUA_BALAI = "semua";

    private final FaqService faq;
    private final SatkerService satker;

    FaqKelola(FaqService faq, SatkerService satker) {
        this.faq = faq;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        Halaman<Faq> halaman = faq.daftar(saya.satker(), h);
        model.addAttribute("halaman", halaman).addAttribute("boleh", saya.satkerAtauSemua()).addAttribute("adaAksi", halaman.isi().stream().anyMatch(f -> saya.satkerAtauSemua().contains(f.satker()))).addAttribute("satker", satker);
        return "bantuan/kelola-faq";
    }

    @GetMapping("/baru")
    String baru(@AuthenticationPrincipal StafLogin saya, Model model) {
        return form(new Faq(0, null, 100, null, null, null, null, true), saya, model);
    }

    @GetMapping("/{id}")
    String ubah(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, Model model) {
        return form(faq.ambil(id, saya.satkerAtauSemua()), saya, model);
    }

    private String form(Faq f, StafLogin saya, Model model) {
        model.addAttribute("isian", f).addAttribute("pilihanSatker", pilihan(saya));
        return "bantuan/kelola-faq-form";
    }

    @PostMapping("/{id}")
    String simpan(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(name = "satker", defaultValue = "") String kode, @RequestParam(defaultValue = "100") int urut,
            @RequestParam(required = false) String tanya, @RequestParam(required = false) String jawab, @RequestParam(required = false) String tanyaEn,
            @RequestParam(required = false) String jawabEn, @RequestParam(defaultValue = "false") boolean tayang, RedirectAttributes kabar) {
        faq.simpan(new Faq(id, kode.equals(SEMUA_BALAI) ? null : kode, urut, tanya, jawab, kosong(tanyaEn), kosong(jawabEn), tayang), saya.satkerAtauSemua(), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Jawaban tersimpan.");
        return "redirect:/kelola/faq";
    }

    @PostMapping("/{id}/hapus")
    String hapus(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        faq.hapus(id, saya.satkerAtauSemua(), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Jawaban dihapus.");
        return "redirect:/kelola/faq";
    }

    private static String kosong(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }

    private Map<String, String> pilihan(StafLogin saya) {
        Map<String, String> hasil = new LinkedHashMap<>();
        saya.satkerAtauSemua().forEach(k -> hasil.put(k == null ? SEMUA_BALAI : k, k == null ? "Semua balai" : satker.ambil(k).singkatan()));
        return hasil;
    }
}
