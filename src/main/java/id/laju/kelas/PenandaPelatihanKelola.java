package id.laju.kelas;

import id.laju.keamanan.StafLogin;
import id.laju.umum.BacaIsian;
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

/** Page Tanda Tangan: signing officials of training certificates (TRN-020). */
@Controller
@RequestMapping("/kelola/pelaksanaan-bimtek/penanda")
@PreAuthorize(AksesKelas.PENGELOLA)
class PenandaPelatihanKelola {

    /** As typed. */
    record Isian(String staf, String jabatan, Boolean aktif) {
    }

    private final PenandaPelatihanService penanda;

    PenandaPelatihanKelola(PenandaPelatihanService penanda) {
        this.penanda = penanda;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("daftar", penanda.daftar(dipilih)).addAttribute("satker", dipilih);
        return "kelas/penanda-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        return formulir(null, null, saya.satkerDipilih(satker), new Isian(null, "Kepala Balai", false), model);
    }

    @GetMapping("/{id:\\d+}")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        PenandaPelatihan p = penanda.ambil(dipilih, id);
        return formulir(id, p.nama(), dipilih, new Isian(p.staf(), p.jabatan(), p.aktif()), model);
    }

    @PostMapping({"/baru", "/{id}"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian i, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        penanda.simpan(new PenandaPelatihan(id, dipilih, i.staf(), null, BacaIsian.teks(i.jabatan()), Boolean.TRUE.equals(i.aktif())), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Penanda tangan disimpan.");
        return "redirect:/kelola/pelaksanaan-bimtek/penanda?satker=" + dipilih;
    }

    private String formulir(Long id, String nama, String satker, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("nama", nama).addAttribute("satker", satker).addAttribute("isian", isian).addAttribute("orang", penanda.orang(satker));
        return "kelas/penanda-form";
    }
}
