package id.laju.sertifikasiproduk;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.umum.Rupiah;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** PJ Sertifikasi ends a certification whose customer withdrew during the evaluation; the office reads the letter. */
@Controller
@RequestMapping("/kelola/sertifikasi/{id:\\d+}/penghentian")
@PreAuthorize("hasRole('pj-sertifikasi')")
class PenghentianKelola {

    private final PenghentianService penghentian;
    private final PermohonanService permohonan;
    private final Pengulang pengulang;

    PenghentianKelola(PenghentianService penghentian, PermohonanService permohonan, Pengulang pengulang) {
        this.penghentian = penghentian;
        this.permohonan = permohonan;
        this.pengulang = pengulang;
    }

    @GetMapping
    String isi(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Permohonan p = milik(saya, id);
        model.addAttribute("p", p).addAttribute("dapat", penghentian.dapatDihentikan(p)).addAttribute("dibayar", penghentian.dibayar(id).map(Rupiah::tulis).orElse(null));
        return "sertifikasiproduk/penghentian";
    }

    @PostMapping
    String hentikan(@PathVariable long id, PenghentianService.Isian isian, @RequestParam(required = false) List<MultipartFile> surat, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) {
        Permohonan p = milik(saya, id);
        List<Unggahan> pindaian = Unggahan.dari(surat);
        pengulang.jalankan(() -> penghentian.hentikan(p, isian, pindaian, saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Sertifikasi dihentikan. Pelanggan dan timnya segera diberi tahu lewat surel.");
        return "redirect:/kasus/" + p.kasus();
    }

    /** The scan of the customer's letter. */
    @GetMapping("/surat")
    @PreAuthorize(StafLogin.KANTOR)
    ResponseEntity<byte[]> surat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        milik(saya, id);
        Berkas b = penghentian.surat(id).orElseThrow(() -> new TidakDitemukan("Surat penghentian order ini tidak dipindai."));
        return Unduhan.lihat(b, penghentian.isi(b));
    }

    private Permohonan milik(StafLogin saya, long id) {
        Permohonan p = permohonan.ambil(id);
        if (!saya.satker().contains(p.satker())) {
            throw TidakDitemukan.untuk("Permohonan", id);
        }
        return p;
    }
}
