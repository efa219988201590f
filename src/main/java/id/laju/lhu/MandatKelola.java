package id.laju.lhu;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acting heads (Plh., Plt.) with the letter that lets them sign. */
@Controller
@RequestMapping("/kelola/mandat")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class MandatKelola {

    /** As typed. */
    record Isian(String staf, String sebutan, String nomorSurat, String tanggalSurat, String berlakuDari, String berlakuSampai) {

        IsianMandat mandat() {
            return new IsianMandat(staf, sebutan, nomorSurat == null ? null : nomorSurat.strip(), tanggal(tanggalSurat), tanggal(berlakuDari), tanggal(berlakuSampai));
        }

        private static LocalDate tanggal(String teks) {
            try {
                return teks == null || teks.isBlank() ? null : LocalDate.parse(teks);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    private final PejabatService pejabat;
    private final StafService staf;
    private final SatkerService satker;

    MandatKelola(PejabatService pejabat, StafService staf, SatkerService satker) {
        this.pejabat = pejabat;
        this.staf = staf;
        this.satker = satker;
    }

    @GetMapping
    String masuk(@AuthenticationPrincipal StafLogin saya) {
        return "redirect:/kelola/mandat/" + saya.satker().stream().findFirst().orElseThrow(() -> new TidakDitemukan("Anda belum bekerja di satker mana pun."));
    }

    @GetMapping("/{satker}")
    String daftar(@AuthenticationPrincipal StafLogin saya, @PathVariable("satker") String kode, Model model) {
        periksa(saya, kode);
        model.addAttribute("mandat", pejabat.mandat(kode));
        model.addAttribute("hariIni", pejabat.hariIni(kode));
        model.addAttribute("orang", staf.semua().stream().filter(s -> s.aktif() && staf.satker(s.id()).contains(kode))
                .collect(java.util.stream.Collectors.toMap(s -> s.id(), s -> s.nama(), (a, b) -> a, java.util.LinkedHashMap::new)));
        model.addAttribute("kode", kode);
        model.addAttribute("satkerLain", saya.satker().stream().map(satker::ambil).toList());
        return "lhu/mandat";
    }

    @PostMapping("/{satker}")
    String tambah(@AuthenticationPrincipal StafLogin saya, @PathVariable("satker") String kode, Isian isian, RedirectAttributes kilat) {
        periksa(saya, kode);
        pejabat.beriMandat(kode, isian.mandat(), saya.getUsername());
        return kembali(kode, "Mandat disimpan.", kilat);
    }

    @PostMapping("/{satker}/{id}/akhiri")
    String akhiri(@AuthenticationPrincipal StafLogin saya, @PathVariable("satker") String kode, @PathVariable long id, RedirectAttributes kilat) {
        periksa(saya, kode);
        pejabat.akhiriMandat(kode, id, saya.getUsername());
        return kembali(kode, "Mandat diakhiri.", kilat);
    }

    private static String kembali(String kode, String pesan, RedirectAttributes kilat) {
        kilat.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/mandat/" + kode;
    }

    private static void periksa(StafLogin saya, String kode) {
        if (!saya.satker().contains(kode)) {
            throw TidakDitemukan.untuk("Satker", kode);
        }
    }
}
