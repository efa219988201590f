package id.laju.sertifikasi;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Kabar;
import java.util.Locale;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Konfirmasi Audit: the customer fills in the Lembar Konfirmasi (CRT-045). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/konfirmasi")
class KonfirmasiPortal {

    private final HalamanSertifikasi halaman;
    private final KonfirmasiAuditService konfirmasi;
    private final HariBukanKerja libur;
    private final DokumenService dokumen;
    private final Pengulang pengulang;

    KonfirmasiPortal(HalamanSertifikasi halaman, KonfirmasiAuditService konfirmasi, HariBukanKerja libur, DokumenService dokumen, Pengulang pengulang) {
        this.halaman = halaman;
        this.konfirmasi = konfirmasi;
        this.libur = libur;
        this.dokumen = dokumen;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Locale bahasa, Model model) {
        Permohonan p = halaman.buka(saya, id, model, null);
        konfirmasi.dokumen(id);
        KonfirmasiAudit k = konfirmasi.cari(id).orElseThrow();
        model.addAttribute("k", k).addAttribute("libur", libur.tertulis(p.satker(), k.usulMulai(), k.usulSelesai(), bahasa)).addAttribute("bahasa", IsianKonfirmasi.BAHASA)
            .addAttribute("boleh", k.dijawab() == null && saya.peran().contains("pemohon") && p.bisaDibatalkan());
        return "sertifikasi/konfirmasi";
    }

    @PostMapping
    @PreAuthorize("hasRole('pemohon')")
    String jawab(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, IsianKonfirmasi isian, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        pengulang.jalankan(() -> konfirmasi.jawab(saya, id, isian));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.konfirmasiAudit"));
        return "redirect:/portal/sertifikasi/" + id + "/konfirmasi";
    }

    @GetMapping("/lembar")
    ResponseEntity<byte[]> lembar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id) {
        halaman.ambil(saya, id);
        UUID kertas = konfirmasi.dokumen(id);
        return Unduhan.lihat(dokumen.berkas(kertas), dokumen.isi(kertas));
    }
}
