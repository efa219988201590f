package id.laju.sertifikasi;

import id.laju.keamanan.StafLogin;
import id.laju.umum.BacaIsian;
import id.laju.umum.PermintaanHalaman;
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

/** Documents of applications: words and state; the activities are shown as the decision table says them. */
@Controller
@RequestMapping("/kelola/sertifikasi/syarat-dokumen")
@PreAuthorize(KelolaSertifikasi.PENGELOLA)
class SyaratDokumenKelola {

    /** As typed. */
    record Isian(String nama, String bantuan, Boolean aktif) {
    }

    private final SyaratDokumenService syarat;

    SyaratDokumenKelola(SyaratDokumenService syarat) {
        this.syarat = syarat;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("halaman", syarat.daftar(dipilih, h)).addAttribute("kegiatan", syarat.kegiatan(dipilih)).addAttribute("daftar", syarat.daftarDipakai(dipilih));
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "sertifikasi/syarat-daftar";
    }

    @GetMapping("/{kode}")
    String ubah(@PathVariable String kode, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        SyaratDokumen s = syarat.ambil(dipilih, kode);
        model.addAttribute("satker", dipilih).addAttribute("dokumen", s).addAttribute("isian", new Isian(s.nama(), s.bantuan(), s.aktif()));
        model.addAttribute("kegiatan", syarat.kegiatan(dipilih).get(kode));
        return "sertifikasi/syarat-form";
    }

    @PostMapping("/{kode}")
    String simpan(@PathVariable String kode, @RequestParam(required = false) String satker, Isian i, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        syarat.simpan(dipilih, kode, BacaIsian.teks(i.nama()), BacaIsian.teks(i.bantuan()), Boolean.TRUE.equals(i.aktif()), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Syarat dokumen disimpan.");
        return "redirect:/kelola/sertifikasi/syarat-dokumen?satker=" + dipilih;
    }
}
