package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.Kabar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
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

/** Tab Unggah Dokumen (CRT-023 to CRT-027). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/unggah")
class UnggahPortal {

    private final HalamanSertifikasi halaman;
    private final DaftarUnggahService unggahan;
    private final DokumenProfilService dariProfil;
    private final UnggahService unggah;
    private final BerkasService berkas;

    UnggahPortal(HalamanSertifikasi halaman, DaftarUnggahService unggahan, DokumenProfilService dariProfil, UnggahService unggah, BerkasService berkas) {
        this.halaman = halaman;
        this.unggahan = unggahan;
        this.dariProfil = dariProfil;
        this.unggah = unggah;
        this.berkas = berkas;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model, null);
        model.addAttribute("kelompok", unggahan.daftar(p).stream().collect(Collectors.groupingBy(b -> b.dokumen().kelompok(), LinkedHashMap::new, Collectors.toList())));
        return "sertifikasi/unggah";
    }

    /** One document with its own fields. */
    @GetMapping("/{kode}")
    String satu(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode, Model model) {
        Permohonan p = halaman.buka(saya, id, model, kode);
        BarisUnggah baris = unggahan.baris(p, kode);
        model.addAttribute("b", baris).addAttribute("isian", DaftarUnggahService.isian(baris));
        return "sertifikasi/unggah-form";
    }

    @PostMapping("/{kode}")
    String unggah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode, @RequestParam(required = false) String nomor, Karyawan karyawan,
            @RequestParam(name = "berkas", required = false) List<MultipartFile> baru, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        unggah.unggah(saya, id, kode, Unggahan.dari(baru), nomor, karyawan);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.dokumenDiunggah"));
        return "redirect:" + kembali(id, halaman.ambil(saya, id), kode);
    }

    @PostMapping("/{kode}/hapus")
    String hapus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        unggah.hapus(saya, id, kode);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.dokumenDilepas"));
        return "redirect:/portal/sertifikasi/" + id + "/unggah#d-" + kode;
    }

    @PostMapping("/{kode}/profil")
    String ambilLagi(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        dariProfil.ambilLagi(saya, id, kode);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.dokumenProfil"));
        return "redirect:" + kembali(id, halaman.ambil(saya, id), kode);
    }

    /** The list of what has to be corrected while it is with the customer again. */
    private static String kembali(long id, Permohonan p, String kode) {
        return "/portal/sertifikasi/" + id + (p.dikembalikan() == null ? "/unggah#d-" : "/perbaikan#d-") + kode;
    }

    @GetMapping("/{kode}/berkas")
    ResponseEntity<byte[]> lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode) {
        Berkas b = unggahan.satu(halaman.ambil(saya, id), kode);
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }
}
