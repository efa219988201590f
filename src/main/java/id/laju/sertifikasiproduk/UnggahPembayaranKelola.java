package id.laju.sertifikasiproduk;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import java.io.IOException;
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

/** Upload Pembayaran: a proof that the customer gave to Admin Sertifikasi goes to the bendahara as if the customer had sent it (BIL-029). */
@Controller
@PreAuthorize("hasRole('admin-sertifikasi')")
@RequestMapping("/kelola/sertifikasi/pembayaran")
class UnggahPembayaranKelola {

    private final UnggahPembayaranService pembayaran;
    private final SatkerService satker;

    UnggahPembayaranKelola(UnggahPembayaranService pembayaran, SatkerService satker) {
        this.pembayaran = pembayaran;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("tagihan", pembayaran.semua(saya.satker())).addAttribute("satkerZona", satker);
        return "sertifikasiproduk/pembayaran";
    }

    @GetMapping("/{id}")
    String satu(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, Model model) {
        model.addAttribute("t", pembayaran.ambil(saya.satker(), id)).addAttribute("satkerZona", satker);
        return "sertifikasiproduk/pembayaran-unggah";
    }

    @PostMapping("/{id}")
    String unggah(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(required = false) MultipartFile buktiBayar, @RequestParam(required = false) String catatan,
            RedirectAttributes kabar) throws IOException {
        TagihanTerbuka t = pembayaran.ambil(saya.satker(), id);
        byte[] isi = buktiBayar == null ? null : buktiBayar.getBytes();
        String nama = buktiBayar == null ? null : buktiBayar.getOriginalFilename();
        pembayaran.unggah(t, nama, isi, catatan, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Bukti pembayaran " + t.nomor() + " diterima dan segera diperiksa bendahara.");
        return "redirect:/kelola/sertifikasi/pembayaran";
    }
}
