package id.laju.sertifikasi;

import id.laju.keamanan.StafLogin;
import id.laju.umum.BacaIsian;
import java.time.LocalDate;
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

/** Codes of the sheets. */
@Controller
@RequestMapping("/kelola/sertifikasi/kode-formulir")
@PreAuthorize(KelolaSertifikasi.PENGELOLA)
class KodeFormulirKelola {

    /** As typed. */
    record Isian(String kode, String revisi, LocalDate tanggal) {
    }

    private final KodeFormulirService formulir;

    KodeFormulirKelola(KodeFormulirService formulir) {
        this.formulir = formulir;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("semua", formulir.semua(dipilih)).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "sertifikasi/kode-daftar";
    }

    @GetMapping("/{dokumen}")
    String ubah(@PathVariable String dokumen, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        KodeFormulirService.Baris b = formulir.ambil(dipilih, dokumen);
        KodeFormulir f = b.formulir();
        model.addAttribute("lembar", b).addAttribute("satker", dipilih).addAttribute("isian", f == null ? new Isian(null, null, null) : new Isian(f.kode(), f.revisi(), f.tanggal()));
        return "sertifikasi/kode-form";
    }

    @PostMapping("/{dokumen}")
    String simpan(@PathVariable String dokumen, @RequestParam(required = false) String satker, Isian i, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        formulir.simpan(dipilih, dokumen, new KodeFormulir(BacaIsian.teks(i.kode()), BacaIsian.teks(i.revisi()), i.tanggal()), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Kode formulir disimpan.");
        return "redirect:/kelola/sertifikasi/kode-formulir?satker=" + dipilih;
    }
}
