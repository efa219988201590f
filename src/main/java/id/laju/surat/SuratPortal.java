package id.laju.surat;

import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which mails left and which did not, without their content; one that was given up can be tried once more. */
@Controller
@RequestMapping("/kelola/surat")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat', 'cs')")
class SuratPortal {

    record Baris(long id, String waktu, String kepada, String judul, String status, String galat, String wa, boolean dihubungi) {
    }

    private final SuratService surat;
    private final KurirSurat kurir;
    private final SatkerService satker;
    private final StafService staf;

    SuratPortal(SuratService surat, KurirSurat kurir, SatkerService satker, StafService staf) {
        this.surat = surat;
        this.kurir = kurir;
        this.satker = satker;
        this.staf = staf;
    }

    @GetMapping
    String daftar(PermintaanHalaman permintaan, Principal saya, Model model) {
        model.addAttribute("halaman", surat.daftar(staf.satker(saya.getName()), permintaan).ubah(this::baris));
        return "surat/halaman/daftar";
    }

    @PostMapping("/{id}/ulangi")
    String ulangi(@PathVariable long id, Principal saya, RedirectAttributes kilat) {
        surat.ulangi(id, staf.satker(saya.getName()));
        kilat.addFlashAttribute("pesan", "Surat dikirim ulang.");
        return "redirect:/kelola/surat";
    }

    /** @param pelanggan whose page at the counter the button was on; null from this list */
    @PostMapping("/{id}/dihubungi")
    String dihubungi(@PathVariable long id, @RequestParam(required = false) Long pelanggan, Principal saya, RedirectAttributes kilat) {
        surat.dihubungi(id, staf.satker(saya.getName()), saya.getName());
        kilat.addFlashAttribute("pesan", "Tercatat: pelanggan sudah dihubungi.");
        return "redirect:" + (pelanggan == null ? "/kelola/surat" : "/kelola/loket/" + pelanggan);
    }

    private Baris baris(Surat s) {
        return new Baris(s.id(), Tanggal.pendekDenganJam(s.dibuat(), satker.ambil(s.satker()).zonaWaktu()), s.tanpaSurel() ? Tujuan.nomor(s.kepada()) : s.kepada(), s.judul(),
            kurir.keadaan(s), s.galat(), s.tanpaSurel() ? Hubungi.dari(s).wa() : null, s.dihubungi() != null);
    }
}
