package id.laju.pemeliharaan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.sertifikat.SertifikatService;
import id.laju.umum.BukuKerja;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import org.springframework.http.MediaType;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Info Sertifikat for the certification office: counts, what falls due, mail and WhatsApp to the holder (CRT-071). */
@Controller
@RequestMapping("/kelola/info-sertifikat")
@PreAuthorize("hasAnyRole('admin-sertifikasi', 'pj-sertifikasi', 'cs')")
class InfoSertifikatKelola {

    private static final MediaType XLSX = MediaType.parseMediaType(BukuKerja.XLSX);

    private final InfoSertifikatService info;
    private final PemeliharaanService pemeliharaan;
    private final TampilPemeliharaan tampil;
    private final PemeliharaanSurat surat;
    private final SertifikatService sertifikat;
    private final TautanPenilaian tautan;
    private final SatkerService satker;

    InfoSertifikatKelola(InfoSertifikatService info, PemeliharaanService pemeliharaan, TampilPemeliharaan tampil, PemeliharaanSurat surat, SertifikatService sertifikat, TautanPenilaian tautan, SatkerService satker) {
        this.info = info;
        this.pemeliharaan = pemeliharaan;
        this.tampil = tampil;
        this.surat = surat;
        this.sertifikat = sertifikat;
        this.tautan = tautan;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String bagian, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", info.daftar(saya.satker(), bagian(bagian), h)).addAttribute("banyak", info.banyak(saya.satker(), h)).addAttribute("bagian", bagian(bagian)).addAttribute("wa", tautan).addAttribute("satkerZona", satker);
        return "pemeliharaan/info";
    }

    @GetMapping("/ekspor.xlsx")
    ResponseEntity<byte[]> ekspor(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String bagian, PermintaanHalaman h) {
        return ResponseEntity.ok().contentType(XLSX).header("Content-Disposition", "attachment; filename=\"info-sertifikat.xlsx\"").body(info.excel(saya.satker(), bagian(bagian), h));
    }

    /** Once a day at most; a second click sends nothing. */
    @PostMapping("/{id}/surel")
    String surel(@PathVariable long id, @RequestParam(required = false) String bagian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        sertifikat.ambil(saya.satker(), id);
        Pemeliharaan p = pemeliharaan.berjalan(id).filter(tampil::ditunggu).orElseThrow(() -> new IsianKeliru("Sertifikat ini tidak menunggu jawaban pelanggan sekarang. Muat ulang halaman."));
        surat.ingatkan(p.id());
        kabar.addFlashAttribute("pesan", "Pengingat dikirim lewat e-mail; untuk sertifikat yang sama paling banyak satu dalam sehari.");
        return "redirect:/kelola/info-sertifikat?bagian=" + bagian(bagian);
    }

    /** The holder was reached; what falls due stays on the list. */
    @PostMapping("/{id}/selesai")
    String selesai(@PathVariable long id, @RequestParam(required = false) String bagian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        sertifikat.ambil(saya.satker(), id);
        pemeliharaan.dihubungi(id, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Dicatat: pemegang sertifikat sudah dihubungi.");
        return "redirect:/kelola/info-sertifikat?bagian=" + bagian(bagian);
    }

    private static String bagian(String diminta) {
        return diminta != null && InfoSertifikatService.BAGIAN.contains(diminta) ? diminta : "6";
    }
}
