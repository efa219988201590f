package id.laju.pemantauan;

import id.laju.arsip.Arsip;
import id.laju.arsip.ArsipService;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's documents of one order: to read, and to add further ones (DOC-008). */
@Controller
@RequestMapping("/kelola/order/{permohonanId}")
@PreAuthorize(StafLogin.KANTOR)
class ArsipKelola {

    private final AksesKasus akses;
    private final DokumenKasus kasus;
    private final DokumenService dokumen;
    private final ArsipService arsip;
    private final BerkasService berkas;

    ArsipKelola(AksesKasus akses, DokumenKasus kasus, DokumenService dokumen, ArsipService arsip, BerkasService berkas) {
        this.akses = akses;
        this.kasus = kasus;
        this.dokumen = dokumen;
        this.arsip = arsip;
        this.berkas = berkas;
    }

    @GetMapping("/dokumen/{id}")
    ResponseEntity<byte[]> dokumen(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @PathVariable UUID id) {
        Dokumen d = kasus.satu(akses.balai(permohonanId, saya), id);
        return Unduhan.lihat(dokumen.berkas(d.id()), dokumen.isi(d.id()));
    }

    @GetMapping("/arsip/{id}")
    ResponseEntity<byte[]> lihat(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @PathVariable long id) {
        Arsip a = arsip.ambil(akses.balai(permohonanId, saya).id(), id);
        return Unduhan.lihat(berkas.ambil(a.berkasId()), berkas.isi(a.berkasId()));
    }

    @PostMapping("/arsip")
    @PreAuthorize(AksesKasus.PENYIMPAN)
    String tambah(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @RequestParam(required = false) String judul,
            @RequestParam(defaultValue = "false") boolean untukPelanggan, @RequestParam(name = "berkas", required = false) MultipartFile isi,
            RedirectAttributes kilat) throws IOException {
        Permohonan p = akses.balai(permohonanId, saya);
        arsip.tambah(permohonanId, judul, untukPelanggan, isi == null ? null : isi.getOriginalFilename(), isi == null ? null : isi.getBytes(), saya.getUsername());
        return kembali(p, "Dokumen disimpan bersama order ini.", kilat);
    }

    @PostMapping("/arsip/{id}/cabut")
    @PreAuthorize(AksesKasus.PENYIMPAN)
    String cabut(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @PathVariable long id,
            @RequestParam(required = false) String alasan, RedirectAttributes kilat) {
        Permohonan p = akses.balai(permohonanId, saya);
        boolean baru = arsip.cabut(permohonanId, id, alasan, saya.getUsername());
        return kembali(p, baru ? "Dokumen dicabut." : "Dokumen ini sudah dicabut sebelumnya.", kilat);
    }

    private static String kembali(Permohonan p, String pesan, RedirectAttributes kilat) {
        kilat.addFlashAttribute("pesan", pesan);
        return "redirect:/kasus/" + p.kasus();
    }
}
