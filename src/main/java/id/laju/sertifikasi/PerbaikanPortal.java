package id.laju.sertifikasi;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Kabar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Perbaikan Dokumen: only what the balai wants corrected, with its notes (CRT-028). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/perbaikan")
class PerbaikanPortal {

    private final HalamanSertifikasi halaman;
    private final PerbaikanService perbaikan;
    private final LembarService lembar;
    private final Pengulang pengulang;

    PerbaikanPortal(HalamanSertifikasi halaman, PerbaikanService perbaikan, LembarService lembar, Pengulang pengulang) {
        this.halaman = halaman;
        this.perbaikan = perbaikan;
        this.lembar = lembar;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model, null);
        if (p.dikembalikan() == null || !p.bisaDiubah()) {
            return "redirect:/portal/sertifikasi/" + id;
        }
        List<BarisPerbaikan> semua = perbaikan.daftar(p);
        model.addAttribute("kelompok", semua.stream().collect(Collectors.groupingBy(BarisPerbaikan::kelompok, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("siap", semua.stream().allMatch(BarisPerbaikan::selesai)).addAttribute("lembar", lembar.kekuranganKini(p).orElse(null));
        return "sertifikasi/perbaikan";
    }

    @PostMapping("/{bidang}")
    String tanggapi(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String bidang, @RequestParam(required = false) String tanggapan, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        perbaikan.tanggapi(saya, id, bidang, tanggapan);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.tanggapanDisimpan"));
        return "redirect:/portal/sertifikasi/" + id + "/perbaikan";
    }

    @PostMapping
    String kirim(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Integer versi, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        pengulang.jalankan(() -> perbaikan.kirim(saya, id, versi));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.perbaikanDikirim"));
        return "redirect:/portal/sertifikasi/" + id;
    }
}
