package id.laju.lhu;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Title, orientation and statements of a satker's reports. */
@Controller
@RequestMapping("/kelola/format-lhu")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class FormatKelola {

    /** As typed; an empty box is not sent at all. */
    record Isian(String judul, String judulEn, Boolean mendatar, String pernyataan, String pernyataanEn) {

        IsianFormat format() {
            return new IsianFormat(judul, judulEn, Boolean.TRUE.equals(mendatar), pernyataan, pernyataanEn);
        }
    }

    private final FormatLhuService format;
    private final SatkerService satker;

    FormatKelola(FormatLhuService format, SatkerService satker) {
        this.format = format;
        this.satker = satker;
    }

    @GetMapping
    String masuk(@AuthenticationPrincipal StafLogin saya) {
        return "redirect:/kelola/format-lhu/" + saya.satker().stream().findFirst().orElseThrow(() -> new TidakDitemukan("Anda belum bekerja di satker mana pun."));
    }

    @GetMapping("/{satker}")
    String lihat(@AuthenticationPrincipal StafLogin saya, @PathVariable("satker") String kode, Model model) {
        periksa(saya, kode);
        model.addAttribute("isian", format.sekarang(kode));
        model.addAttribute("riwayat", format.riwayat(kode));
        model.addAttribute("kode", kode);
        model.addAttribute("satkerLain", saya.satker().stream().map(satker::ambil).toList());
        return "lhu/format";
    }

    @PostMapping("/{satker}")
    String simpan(@AuthenticationPrincipal StafLogin saya, @PathVariable("satker") String kode, Isian isian, RedirectAttributes kilat) {
        periksa(saya, kode);
        format.simpan(kode, isian.format(), saya.getUsername());
        kilat.addFlashAttribute("pesan", "Format LHU disimpan dan berlaku untuk LHU yang dibuat mulai sekarang.");
        return "redirect:/kelola/format-lhu/" + kode;
    }

    private static void periksa(StafLogin saya, String kode) {
        if (!saya.satker().contains(kode)) {
            throw TidakDitemukan.untuk("Satker", kode);
        }
    }
}
