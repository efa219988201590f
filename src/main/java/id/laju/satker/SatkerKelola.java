package id.laju.satker;

import id.laju.umum.Petugas;
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

/** Identity, letterhead and settings of a satker. */
@Controller
@RequestMapping("/kelola/satker")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class SatkerKelola {

    private final KelolaSatkerService satker;

    SatkerKelola(KelolaSatkerService satker) {
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal Petugas saya, Model model) {
        model.addAttribute("daftar", satker.terlihat(saya)).addAttribute("pusat", saya.pusat());
        return "satker/daftar";
    }

    @GetMapping("/baru")
    @PreAuthorize("hasRole('admin-pusat')")
    String baru(Model model) {
        return formulir(SatkerIsian.kosong(), true, true, model);
    }

    @PostMapping("/baru")
    @PreAuthorize("hasRole('admin-pusat')")
    String tambah(@AuthenticationPrincipal Petugas saya, SatkerIsian isian, RedirectAttributes kilat) {
        satker.tambah(isian, saya);
        kilat.addFlashAttribute("pesan", "Satker disimpan. Isi juga pola nomor, akun staf, laboratorium, dan tarifnya sebelum menerima permohonan.");
        return "redirect:/kelola/satker/" + SatkerIsian.kodeRapi(isian.kode());
    }

    @GetMapping("/{kode}")
    String detail(@AuthenticationPrincipal Petugas saya, @PathVariable String kode, Model model) {
        model.addAttribute("s", satker.ambil(saya, kode)).addAttribute("zona", SatkerIsian.ZONA).addAttribute("namaLama", satker.namaLama(kode))
            .addAttribute("butir", satker.butir()).addAttribute("pengaturan", satker.pengaturan(kode));
        return "satker/detail";
    }

    @GetMapping("/{kode}/ubah")
    String ubah(@AuthenticationPrincipal Petugas saya, @PathVariable String kode, Model model) {
        return formulir(SatkerIsian.dari(satker.ambil(saya, kode)), false, saya.pusat(), model);
    }

    @PostMapping("/{kode}/ubah")
    String simpan(@AuthenticationPrincipal Petugas saya, @PathVariable String kode, SatkerIsian isian, RedirectAttributes kilat) {
        satker.ubah(kode, isian, saya);
        kilat.addFlashAttribute("pesan", "Data satker disimpan.");
        return "redirect:/kelola/satker/" + kode;
    }

    @PostMapping("/{kode}/pengaturan")
    String atur(@AuthenticationPrincipal Petugas saya, @PathVariable String kode, @RequestParam Map<String, String> ketikan, RedirectAttributes kilat) {
        satker.atur(kode, ketikan, saya);
        kilat.addFlashAttribute("pesan", "Pengaturan disimpan.");
        return "redirect:/kelola/satker/" + kode;
    }

    private static String formulir(SatkerIsian isian, boolean baru, boolean pusat, Model model) {
        model.addAttribute("isian", isian).addAttribute("baru", baru).addAttribute("pusat", pusat).addAttribute("zona", SatkerIsian.ZONA);
        return "satker/form";
    }
}
