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

/** Questions of the review of applications. */
@Controller
@RequestMapping("/kelola/sertifikasi/tinjauan")
@PreAuthorize(KelolaSertifikasi.PENGELOLA)
class ButirTinjauanKelola {

    /** As typed. */
    record Isian(Integer urutan, String isi, String pilihan1, String pilihan2, Boolean hanyaWajib, Boolean aktif, String layanan) {
    }

    private final ButirTinjauanService tinjauan;

    ButirTinjauanKelola(ButirTinjauanService tinjauan) {
        this.tinjauan = tinjauan;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("halaman", tinjauan.daftar(dipilih, h)).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "sertifikasi/tinjauan-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        return formulir(null, dipilih, new Isian(tinjauan.berikut(dipilih), null, "Ada", "Tidak Ada", false, true, null), model);
    }

    @GetMapping("/{id}")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        ButirTinjauan b = tinjauan.ambil(dipilih, id);
        return formulir(id, dipilih, new Isian(b.urutan(), b.isi(), b.pilihan1(), b.pilihan2(), b.hanyaWajib(), b.aktif(), b.layanan()), model);
    }

    @PostMapping({"/baru", "/{id}"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian i, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        tinjauan.simpan(new ButirTinjauan(id, dipilih, i.urutan(), BacaIsian.teks(i.isi()), BacaIsian.teks(i.pilihan1()), BacaIsian.teks(i.pilihan2()),
            Boolean.TRUE.equals(i.hanyaWajib()), Boolean.TRUE.equals(i.aktif()), BacaIsian.teks(i.layanan())), saya.getUsername());
        return kembali(dipilih, "Butir tinjauan disimpan.", kabar);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        tinjauan.hapus(dipilih, id, saya.getUsername());
        return kembali(dipilih, "Butir tinjauan dihapus.", kabar);
    }

    private static String formulir(Long id, String satker, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker);
        return "sertifikasi/tinjauan-form";
    }

    private static String kembali(String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/sertifikasi/tinjauan?satker=" + satker;
    }
}
