package id.laju.sertifikasi;

import id.laju.berkas.Unduhan;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Kabar;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tab Cetak Dokumen (CRT-019 to CRT-022). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/cetak")
class CetakPortal {

    private final HalamanSertifikasi halaman;
    private final CetakService cetak;
    private final KelengkapanSertifikasi kelengkapan;

    CetakPortal(HalamanSertifikasi halaman, CetakService cetak, KelengkapanSertifikasi kelengkapan) {
        this.halaman = halaman;
        this.cetak = cetak;
        this.kelengkapan = kelengkapan;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model, null);
        model.addAttribute("surat", cetak.daftar(p)).addAttribute("sebelum", kelengkapan.sebelumCetak(p));
        return "sertifikasi/cetak";
    }

    @PostMapping("/{kode}")
    String beriNomor(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode, @RequestParam(required = false) String nomor,
            @RequestParam(required = false) String tanggal, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        cetak.beriNomor(saya, id, kode, nomor, tanggal);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.suratSiap"));
        return "redirect:/portal/sertifikasi/" + id + "/cetak";
    }

    @GetMapping("/{kode}")
    ResponseEntity<byte[]> cetak(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode) {
        Permohonan p = halaman.ambil(saya, id);
        return Unduhan.lihatPdf(p.praOrder().replace('/', '-') + " " + cetak.nama(p, kode) + ".pdf", cetak.cetak(p, kode));
    }
}
