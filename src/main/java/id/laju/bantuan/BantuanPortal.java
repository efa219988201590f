package id.laju.bantuan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.JenisLayanan;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ajukan Pertanyaan, Testimoni, Keluhan Pelanggan, FAQ. */
@Controller
class BantuanPortal {

    private final BantuanService layanan;
    private final SatkerService satker;

    BantuanPortal(BantuanService layanan, SatkerService satker) {
        this.layanan = layanan;
        this.satker = satker;
    }

    @GetMapping("/portal/bantuan/{jenis}")
    String form(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable String jenis, Model model) {
        model.addAttribute("jenis", jenis(jenis).jalur());
        model.addAttribute("kunciJudul", jenis(jenis).judul());
        model.addAttribute("pilihanLayanan", jenis(jenis) == JenisPesan.PERTANYAAN ? JenisLayanan.values() : null);
        model.addAttribute("balai", satker.ambil(saya.satker()));
        return "bantuan/pesan";
    }

    @PostMapping("/portal/bantuan/{jenis}")
    String kirim(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable String jenis, IsianPesan isian,
            @RequestParam(name = "lampiran", required = false) MultipartFile lampiran, RedirectAttributes kilat) throws IOException {
        boolean ada = lampiran != null && !lampiran.isEmpty();
        layanan.kirim(saya, jenis(jenis), isian, ada ? lampiran.getOriginalFilename() : null, ada ? lampiran.getBytes() : null);
        kilat.addFlashAttribute("pesan", jenis(jenis).sebutan() + " Anda sudah dikirim ke balai. Salinannya dikirim ke e-mail Anda.");
        return "redirect:/portal/bantuan/" + jenis(jenis).jalur();
    }

    @GetMapping("/portal/faq")
    String faq() {
        return "bantuan/faq";
    }

    private static JenisPesan jenis(String jalur) {
        return Arrays.stream(JenisPesan.values()).filter(j -> j.jalur().equals(jalur)).findFirst()
            .orElseThrow(() -> new TidakDitemukan("Halaman ini tidak ada."));
    }
}
