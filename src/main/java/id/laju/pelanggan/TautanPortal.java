package id.laju.pelanggan;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one-time links lead. Looking does not use a link up, because mail programs look too; only sending the form does. */
@Controller
@RequestMapping("/tautan")
class TautanPortal {

    private final LupaSandiService sandi;
    private final UndanganService undangan;
    private final PendaftaranService pendaftaran;
    private final PelangganService pelanggan;
    private final FormPelanggan form;
    private final PenggunaService pengguna;
    private final KonfirmasiSurelService surel;

    TautanPortal(LupaSandiService sandi, UndanganService undangan, PendaftaranService pendaftaran, PelangganService pelanggan,
            FormPelanggan form, PenggunaService pengguna, KonfirmasiSurelService surel) {
        this.sandi = sandi;
        this.undangan = undangan;
        this.pendaftaran = pendaftaran;
        this.pelanggan = pelanggan;
        this.form = form;
        this.pengguna = pengguna;
        this.surel = surel;
    }

    @ModelAttribute
    void tanpaJejak(HttpServletResponse jawab) {
        jawab.setHeader("Cache-Control", "no-store");
        jawab.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping("/sandi/{token}")
    String sandi(@PathVariable String token, Model model) {
        Pengguna orang = sandi.untuk(token);
        model.addAttribute("orang", orang);
        model.addAttribute("pelanggan", pelanggan.ambil(orang.pelanggan()).namaLengkap());
        return "pelanggan/sandi-tautan";
    }

    @PostMapping("/sandi/{token}")
    String pasang(@PathVariable String token, @RequestParam(name = "sandi") String baru, @RequestParam String ulang) {
        sandi.pasang(token, baru, ulang);
        return "redirect:/masuk?sandi";
    }

    @GetMapping("/undangan/{token}")
    String undangan(@PathVariable String token, Model model) {
        TautanSekali isi = undangan.lihat(token);
        model.addAttribute("surel", isi.surel());
        model.addAttribute("pelanggan", pelanggan.ambil(isi.pelanggan()).namaLengkap());
        return "pelanggan/undangan-terima";
    }

    @PostMapping("/undangan/{token}")
    String terima(@PathVariable String token, TerimaUndangan isi) {
        undangan.terima(token, isi);
        return "redirect:/masuk?akun";
    }

    @GetMapping("/surel/{token}")
    String surel(@PathVariable String token, Model model) {
        TautanSekali isi = surel.lihat(token);
        model.addAttribute("surel", isi.surel());
        model.addAttribute("orang", pengguna.ambil(isi.pengguna()));
        model.addAttribute("pelanggan", pelanggan.ambil(isi.pelanggan()).namaLengkap());
        return "pelanggan/surel-tautan";
    }

    @PostMapping("/surel/{token}")
    String konfirmasi(@PathVariable String token) {
        surel.konfirmasi(token);
        return "redirect:/masuk?surel";
    }

    @GetMapping("/perbaikan/{token}")
    String perbaikan(@PathVariable String token, Model model) {
        Pelanggan lama = pendaftaran.untukDiperbaiki(token);
        form.isi(model, lama.kategori(), lama);
        model.addAttribute("username", pengguna.milik(lama.id()).get(0).username());
        model.addAttribute("lama", lama);
        return "pelanggan/perbaikan";
    }

    @PostMapping("/perbaikan/{token}")
    String perbaiki(@PathVariable String token, @RequestParam Map<String, String> isian) {
        Pelanggan lama = pendaftaran.untukDiperbaiki(token);
        pendaftaran.perbaiki(token, lama.kategori(), isian);
        return "redirect:/daftar/" + lama.satker() + "/berhasil";
    }
}
