package id.laju.keputusan;

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

/** Questions of the review of evaluations. */
@Controller
@RequestMapping("/kelola/sertifikasi/tinjauan-hasil")
@PreAuthorize("hasAnyRole('admin-sertifikasi', 'admin-satker')")
class ButirTinjauanHasilKelola {

    private static final String DAFTAR = "/kelola/sertifikasi/tinjauan-hasil";

    /** As typed. */
    record Isian(Integer urutan, String isi, String berkas, Boolean aktif, String layanan) {
    }

    private final ButirTinjauanHasilService butir;
    private final BerkasKeputusan berkas;

    ButirTinjauanHasilKelola(ButirTinjauanHasilService butir, BerkasKeputusan berkas) {
        this.butir = butir;
        this.berkas = berkas;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("halaman", butir.daftar(dipilih, h)).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker()).addAttribute("berkas", berkas.perLayanan());
        return "keputusan/butir-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        return formulir(null, dipilih, new Isian(butir.berikut(dipilih), null, null, true, null), model);
    }

    @GetMapping("/{id}")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        ButirTinjauanHasil b = butir.ambil(dipilih, id);
        return formulir(id, dipilih, new Isian(b.urutan(), b.isi(), b.berkas(), b.aktif(), b.layanan()), model);
    }

    @PostMapping({"/baru", "/{id}"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian i, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        butir.simpan(new ButirTinjauanHasil(id, dipilih, i.urutan(), BacaIsian.teks(i.isi()), BacaIsian.teks(i.berkas()), Boolean.TRUE.equals(i.aktif()), BacaIsian.teks(i.layanan())), saya.getUsername());
        return kembali(dipilih, "Butir tinjauan hasil disimpan.", kabar);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        butir.hapus(dipilih, id, saya.getUsername());
        return kembali(dipilih, "Butir tinjauan hasil dihapus.", kabar);
    }

    private String formulir(Long id, String satker, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker).addAttribute("berkas", berkas.nama(null));
        return "keputusan/butir-form";
    }

    private static String kembali(String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:" + DAFTAR + "?satker=" + satker;
    }
}
