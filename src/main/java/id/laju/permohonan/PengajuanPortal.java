package id.laju.permohonan;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
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

/** The last look before Ajukan, Ajukan itself, and the request afterwards (REQ-019). */
@Controller
@RequestMapping("/portal/permohonan/{id}")
class PengajuanPortal {

    private final PengajuanService pengajuan;
    private final PermohonanService permohonan;
    private final DaftarPermohonan daftar;
    private final HalamanPermohonan halaman;
    private final BuktiLoketService bukti;
    private final NomorAnalisa nomor;
    private final Pengulang pengulang;

    PengajuanPortal(PengajuanService pengajuan, PermohonanService permohonan, DaftarPermohonan daftar, HalamanPermohonan halaman,
            BuktiLoketService bukti, NomorAnalisa nomor, Pengulang pengulang) {
        this.pengajuan = pengajuan;
        this.permohonan = permohonan;
        this.daftar = daftar;
        this.halaman = halaman;
        this.bukti = bukti;
        this.nomor = nomor;
        this.pengulang = pengulang;
    }

    @GetMapping("/periksa")
    String periksa(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        halaman.untukDiubah(saya, id, model);
        model.addAttribute("lihat", permohonan.lihat(id)).addAttribute("kurang", pengajuan.kurang(saya, id));
        model.addAttribute("adaFormulir", bukti.ada(id, BuktiLoket.Jenis.FORMULIR));
        return "permohonan/periksa";
    }

    @PostMapping("/ajukan")
    String ajukan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Integer versi,
            @RequestParam(required = false) List<MultipartFile> buktiLoket, RedirectAttributes kabar) {
        bukti.lampirkan(saya, id, BuktiLoket.Jenis.FORMULIR, Unggahan.dari(buktiLoket));
        pengulang.jalankan(() -> pengajuan.ajukan(saya, id, versi));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.permohonanDiajukan", permohonan.ambil(id).praOrder()));
        return "redirect:/portal/permohonan" + (saya.diLoket() ? "/" + id : "");
    }

    @PostMapping("/perbaikan")
    String perbaikan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Integer versi, RedirectAttributes kabar) {
        pengulang.jalankan(() -> pengajuan.kirimPerbaikan(saya, id, versi));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.perbaikanDikirim"));
        return "redirect:/portal/permohonan";
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.bersampel(saya, id, model);
        if (p.draf()) {
            return "redirect:/portal/permohonan/" + id + "/data";
        }
        RingkasPermohonan ringkas = daftar.satu(saya.pelangganId(), id).orElseThrow();
        LihatPermohonan isi = permohonan.lihat(id);
        model.addAttribute("nomorAnalisa", nomor.dari(isi.sampel().stream().map(s -> s.sampel().id()).toList()));
        model.addAttribute("lihat", isi).addAttribute("ringkas", ringkas).addAttribute("tombol", daftar.tombol(ringkas));
        model.addAttribute("buktiLoket", bukti.milik(id));
        return "permohonan/lihat";
    }

    @PostMapping("/batal")
    String batal(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String alasan, RedirectAttributes kabar) {
        pengulang.jalankan(() -> pengajuan.batal(saya, id, alasan));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.permohonanDibatalkan"));
        return "redirect:/portal/permohonan";
    }
}
