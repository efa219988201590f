package id.laju.sertifikasi;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.BuktiLoket;
import id.laju.permohonan.BuktiLoketService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.StatusPermohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.Kabar;
import java.util.List;
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

/** A certification as a whole: what it lacks, Kirim Dokumen, and afterwards where it stands. */
@Controller
@RequestMapping("/portal/sertifikasi/{id}")
class SertifikasiPortal {

    private final HalamanSertifikasi halaman;
    private final KirimService kirim;
    private final BuktiLoketService bukti;
    private final PermohonanService permohonan;
    private final StatusPermohonan status;
    private final Pengulang pengulang;

    SertifikasiPortal(HalamanSertifikasi halaman, KirimService kirim, BuktiLoketService bukti, PermohonanService permohonan, StatusPermohonan status, Pengulang pengulang) {
        this.halaman = halaman;
        this.kirim = kirim;
        this.bukti = bukti;
        this.permohonan = permohonan;
        this.status = status;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model, null);
        model.addAttribute("adaFormulir", bukti.milik(id).stream().anyMatch(b -> b.jenis() == BuktiLoket.Jenis.FORMULIR));
        status.isi(saya, p, model);
        return "sertifikasi/lihat";
    }

    @PostMapping("/kirim")
    String kirim(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Integer versi,
            @RequestParam(required = false) List<MultipartFile> buktiLoket, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        bukti.lampirkan(saya, id, BuktiLoket.Jenis.FORMULIR, Unggahan.dari(buktiLoket));
        pengulang.jalankan(() -> kirim.kirim(saya, id, versi));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.sertifikasiDikirim", permohonan.ambil(id).praOrder()));
        return "redirect:/portal/sertifikasi/" + id;
    }
}
