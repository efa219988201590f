package id.laju.pelanggan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.umum.Kabar;
import java.io.IOException;
import java.util.UUID;
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

/** Tab Dokumen of the profile. */
@Controller
@RequestMapping("/portal/profil/dokumen")
class DokumenPelangganPortal {

    private final DokumenPelangganService dokumen;
    private final PelangganService pelanggan;
    private final BerkasService berkas;

    DokumenPelangganPortal(DokumenPelangganService dokumen, PelangganService pelanggan, BerkasService berkas) {
        this.dokumen = dokumen;
        this.pelanggan = pelanggan;
        this.berkas = berkas;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        model.addAttribute("jenis", JenisDokumen.values());
        model.addAttribute("dokumen", dokumen.milik(saya.pelangganId()));
        model.addAttribute("mengelola", saya.peran().contains(PeranPengguna.PEMOHON));
        return "pelanggan/dokumen";
    }

    @GetMapping("/{jenis}")
    @PreAuthorize("hasRole('pemohon')")
    String form(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable JenisDokumen jenis, Model model) {
        DokumenPelanggan lama = dokumen.cari(saya.pelangganId(), jenis).orElse(null);
        model.addAttribute("jenis", jenis);
        model.addAttribute("isian", lama);
        model.addAttribute("npwp", Npwp.tulis(pelanggan.ambil(saya.pelangganId()).npwp()));
        return "pelanggan/dokumen-unggah";
    }

    @PostMapping("/{jenis}")
    @PreAuthorize("hasRole('pemohon')")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable JenisDokumen jenis, @RequestParam(required = false) String nomor,
            @RequestParam(required = false) String notaris, @RequestParam(name = "berkas") MultipartFile utama,
            @RequestParam(required = false) MultipartFile ktp, RedirectAttributes kilat) throws IOException {
        dokumen.simpan(pelanggan.ambil(saya.pelangganId()), jenis, new IsiDokumen(nomor, notaris, utama.getOriginalFilename(), utama.getBytes(),
            ktp == null ? null : ktp.getOriginalFilename(), ktp == null ? null : ktp.getBytes()), saya.username());
        kilat.addFlashAttribute("pesan", Kabar.dari("kabar.dokumenTersimpan", jenis.label()));
        return "redirect:/portal/profil/dokumen";
    }

    @GetMapping("/{jenis}/lihat")
    ResponseEntity<byte[]> lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable JenisDokumen jenis,
            @RequestParam(defaultValue = "false") boolean ktp) {
        UUID id = dokumen.berkas(saya.pelangganId(), jenis, ktp);
        return Unduhan.lihat(berkas.ambil(id), berkas.isi(id));
    }
}
