package id.laju.bantuan;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.pelanggan.PelangganService;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
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

/** All tickets of the balai, and which section answers for which service. */
@Controller
@RequestMapping("/kelola/tiket")
@PreAuthorize(StafLogin.KANTOR)
class TiketKelola {

    private final JawabanService jawaban;
    private final TiketTampil tampil;
    private final BagianService bagian;
    private final PelangganService pelanggan;
    private final SatkerService satker;
    private final BerkasService berkas;

    TiketKelola(JawabanService jawaban, TiketTampil tampil, BagianService bagian, PelangganService pelanggan, SatkerService satker, BerkasService berkas) {
        this.jawaban = jawaban;
        this.tampil = tampil;
        this.bagian = bagian;
        this.pelanggan = pelanggan;
        this.satker = satker;
        this.berkas = berkas;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", jawaban.daftar(saya.satker(), h)).addAttribute("pelanggan", pelanggan).addAttribute("bagian", bagian).addAttribute("satker", satker).addAttribute("jawaban", jawaban);
        return "bantuan/kelola-tiket";
    }

    @GetMapping("/{id}")
    String lihat(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, Model model) {
        Tiket t = jawaban.ambil(id, saya.satker());
        model.addAttribute("t", t).addAttribute("ucapan", tampil.pesan(id)).addAttribute("pelanggan", pelanggan.ambil(t.pelangganId())).addAttribute("bagian", bagian)
            .addAttribute("tenggat", jawaban.tenggat(t).orElse(null)).addAttribute("zona", satker.ambil(t.satker()).zonaWaktu());
        return "bantuan/kelola-tiket-lihat";
    }

    @GetMapping("/{id}/lampiran/{pesanId}")
    ResponseEntity<byte[]> lampiran(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @PathVariable long pesanId) {
        Berkas b = tampil.berkas(jawaban.ambil(id, saya.satker()).id(), pesanId);
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }

    @GetMapping("/bagian")
    @PreAuthorize("hasRole('admin-satker')")
    String bagian(@AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("milik", saya.satker()).addAttribute("bagian", bagian).addAttribute("satker", satker);
        return "bantuan/kelola-bagian";
    }

    @PostMapping("/bagian")
    @PreAuthorize("hasRole('admin-satker')")
    String ubah(@AuthenticationPrincipal StafLogin saya, @RequestParam String satker, @RequestParam String layanan, @RequestParam(required = false) String peran, RedirectAttributes kabar) {
        if (saya.satker().contains(satker)) {
            bagian.ubah(satker, layanan, peran, saya.getUsername());
            kabar.addFlashAttribute("pesan", "Bagian tersimpan. Berlaku untuk tiket berikutnya.");
        }
        return "redirect:/kelola/tiket/bagian";
    }
}
