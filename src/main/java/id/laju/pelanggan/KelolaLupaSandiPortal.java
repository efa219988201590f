package id.laju.pelanggan;

import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.ZoneId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** DAFTAR EMAIL: who asked for a password under an address that no account has (ACC-023, ACC-024). */
@Controller
@RequestMapping("/kelola/lupa-sandi")
@PreAuthorize("hasAnyRole('cs', 'admin-satker', 'admin-pusat')")
class KelolaLupaSandiPortal {

    record Baris(long id, String surel, String waktu, int kali, String oleh) {
    }

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final LupaSandiService layanan;

    KelolaLupaSandiPortal(LupaSandiService layanan) {
        this.layanan = layanan;
    }

    @GetMapping
    String daftar(PermintaanHalaman permintaan, @RequestParam(defaultValue = "false") boolean selesai, Model model) {
        model.addAttribute("halaman", layanan.daftar(selesai, permintaan).ubah(p -> new Baris(p.id(), p.surel(), Tanggal.pendekDenganJam(p.waktu(), WIB), p.kali(), p.oleh())));
        model.addAttribute("selesai", selesai);
        return "pelanggan/kelola-lupa-sandi";
    }

    /** Opens the accounts that the address may belong to: those of the same mail domain or name. */
    @GetMapping("/{id}/cek")
    String cek(@PathVariable long id) {
        String surel = layanan.ambil(id).surel();
        return "redirect:/kelola/pelanggan?cari=" + URLEncoder.encode(surel.substring(0, surel.indexOf('@')), StandardCharsets.UTF_8);
    }

    @PostMapping("/{id}/selesai")
    String selesai(@PathVariable long id, Principal saya, RedirectAttributes kilat) {
        layanan.selesaikan(id, saya.getName());
        kilat.addFlashAttribute("pesan", "Permintaan dipindahkan ke Daftar Selesai.");
        return "redirect:/kelola/lupa-sandi";
    }
}
