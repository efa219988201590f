package id.laju.pelanggan;

import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Kabar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a customer sees of itself: data, contact person, password (ACC-025 to ACC-029, ACC-037). */
@Controller
@RequestMapping("/portal/profil")
class ProfilPortal {

    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final KategoriPelangganService kategori;
    private final SatkerService satker;
    private final SesiPengguna sesi;
    private final KonfirmasiSurelService surel;
    private final PembatasLaju pembatas;

    ProfilPortal(PelangganService pelanggan, PenggunaService pengguna, KategoriPelangganService kategori, SatkerService satker, SesiPengguna sesi,
            KonfirmasiSurelService surel, PembatasLaju pembatas) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.kategori = kategori;
        this.satker = satker;
        this.sesi = sesi;
        this.surel = surel;
        this.pembatas = pembatas;
    }

    @GetMapping
    String profil(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        Pelanggan p = pelanggan.ambil(saya.pelangganId());
        model.addAttribute("pelanggan", p);
        model.addAttribute("alamat", pelanggan.alamatLengkap(p));
        model.addAttribute("kategori", kategori.ambil(p.kategori()));
        model.addAttribute("npwp", Npwp.tulis(p.npwp()));
        model.addAttribute("balai", satker.ambil(p.satker()));
        model.addAttribute("jumlahPengguna", pengguna.milik(p.id()).stream().filter(Pengguna::aktif).count());
        Pengguna orang = pengguna.ambil(saya.penggunaId());
        model.addAttribute("tanpaSurel", orang.surel() == null);
        model.addAttribute("surelMenunggu", surel.menunggu(orang).orElse(null));
        return "pelanggan/profil";
    }

    @PostMapping("/surel")
    String mintaKonfirmasi(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(name = "surel", defaultValue = "") String ketikan, RedirectAttributes kilat) {
        if (!pembatas.bolehMintaSandi("surel " + saya.penggunaId())) {
            throw new IsianKeliru("Terlalu banyak permintaan. Periksa kotak surat Anda, atau coba lagi satu jam lagi.");
        }
        surel.minta(saya, ketikan);
        kilat.addFlashAttribute("pesan", Kabar.dari("kabar.konfirmasiSurel", ketikan.strip()));
        return "redirect:/portal/profil";
    }

    @GetMapping("/kontak")
    @PreAuthorize("hasRole('pemohon')")
    String kontak(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        model.addAttribute("isian", KontakForm.dari(pelanggan.ambil(saya.pelangganId())));
        return "pelanggan/kontak";
    }

    @PostMapping("/kontak")
    @PreAuthorize("hasRole('pemohon')")
    String simpanKontak(@AuthenticationPrincipal PenggunaLogin saya, KontakForm isi, RedirectAttributes kilat) {
        pelanggan.ubahKontak(saya.pelangganId(), isi, saya.username());
        kilat.addFlashAttribute("pesan", Kabar.dari("kabar.kontakDisimpan"));
        return "redirect:/portal/profil";
    }

    @GetMapping("/sandi")
    String sandi() {
        return "pelanggan/sandi";
    }

    @PostMapping("/sandi")
    String gantiSandi(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam String sandiLama, @RequestParam(name = "sandi") String baru,
            @RequestParam String ulang, RedirectAttributes kilat) {
        pengguna.gantiSandi(saya.penggunaId(), sandiLama, baru, ulang);
        sesi.segarkan();
        kilat.addFlashAttribute("pesan", Kabar.dari("kabar.passwordBaru"));
        return "redirect:/portal/profil/sandi";
    }
}
