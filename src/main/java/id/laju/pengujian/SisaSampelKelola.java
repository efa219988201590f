package id.laju.pengujian;

import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The laboratory's store of what is left of samples. */
@Controller
@RequestMapping("/kelola/sisa-sampel")
@PreAuthorize("hasAnyRole('penyelia', 'manajer-teknis')")
class SisaSampelKelola {

    private final SisaSampelService sisa;

    SisaSampelKelola(SisaSampelService sisa) {
        this.sisa = sisa;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String bagian, @RequestParam(required = false) String satker,
            PermintaanHalaman h, Model model) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        String tampil = SisaSampelService.BAGIAN.pilih(bagian);
        model.addAttribute("halaman", sisa.daftar(dipilih, tampil, h)).addAttribute("bagian", tampil).addAttribute("hari", sisa.hari(dipilih));
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "pengujian/sisa-sampel";
    }

    @PostMapping("/musnahkan")
    String musnahkan(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String satker, @RequestParam(required = false) List<Long> sampelIds,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal, @RequestParam(required = false) String cara,
            @RequestParam(required = false) String saksi, RedirectAttributes kilat) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        sisa.musnahkan(dipilih, sampelIds, tanggal, cara, saksi, saya.getUsername());
        kilat.addFlashAttribute("pesan", "Pemusnahan tercatat. Cetak berita acaranya dari daftar di bawah ini.");
        return "redirect:/kelola/sisa-sampel?bagian=musnah&satker=" + dipilih;
    }

    @GetMapping("/berita-acara/{id}")
    ResponseEntity<byte[]> beritaAcara(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(required = false) String satker) {
        return Unduhan.lihatPdf("berita-acara-" + id + ".pdf", sisa.beritaAcara(SatkerStaf.pilih(saya, satker), id));
    }
}
