package id.laju.person;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.Kabar;
import java.util.List;
import java.util.Map;
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

/** The customer asks for a replacement of a certificate and card, and sees what becomes of it. */
@Controller
@RequestMapping("/portal/person/{id:\\d+}/pengganti/{sertifikatId:\\d+}")
class PenggantianPersonPortal {

    private final HalamanPerson halaman;
    private final TerbitPersonService terbit;
    private final PenggantianPersonService penggantian;
    private final Pengulang pengulang;

    PenggantianPersonPortal(HalamanPerson halaman, TerbitPersonService terbit, PenggantianPersonService penggantian, Pengulang pengulang) {
        this.halaman = halaman;
        this.terbit = terbit;
        this.penggantian = penggantian;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sertifikatId, Model model) {
        halaman.buka(saya, id, model);
        SertifikatPerson s = terbit.terbuka(id, sertifikatId);
        model.addAttribute("sertifikat", s).addAttribute("dapat", penggantian.dapatDiminta(s)).addAttribute("semua", penggantian.milik(id).stream().filter(g -> g.sertifikatId() == sertifikatId).toList())
            .addAttribute("isian", Map.of());
        return "person/pengganti";
    }

    @PostMapping
    String minta(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sertifikatId, @RequestParam(required = false) String sebab, @RequestParam(required = false) String alasan,
            @RequestParam(required = false) List<MultipartFile> bukti, RedirectAttributes kabar) {
        Permohonan p = halaman.ambil(saya, id);
        SertifikatPerson s = terbit.terbuka(id, sertifikatId);
        Unggahan berkas = Unggahan.dari(bukti).stream().findFirst().orElse(null);
        pengulang.jalankan(() -> penggantian.minta(saya, p, s, sebab, alasan, berkas));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.penggantiDiminta"));
        return "redirect:/portal/person/" + id + "/pengganti/" + sertifikatId;
    }
}
