package id.laju.survei;

import id.laju.keamanan.StafLogin;
import id.laju.umum.BukuKerja;
import id.laju.umum.TidakDitemukan;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hasil Survei for the office: any months and service, as tables and files; the head publishes. */
@Controller
@RequestMapping("/kelola/survei")
@PreAuthorize("hasAnyRole('kepala-balai', 'ketua-tim-pji', 'cs', 'admin-satker')")
class HasilSurveiKelola {

    private static final MediaType XLSX = MediaType.parseMediaType(BukuKerja.XLSX);

    private final HasilSurveiService hasil;
    private final TerbitanSurveiService terbit;
    private final EksporHasil ekspor;
    private final PerbaikanService perbaikan;

    HasilSurveiKelola(HasilSurveiService hasil, TerbitanSurveiService terbit, EksporHasil ekspor, PerbaikanService perbaikan) {
        this.hasil = hasil;
        this.terbit = terbit;
        this.ekspor = ekspor;
        this.perbaikan = perbaikan;
    }

    /** As asked for in the address. */
    record Diminta(String satker, String layanan, String dari, String sampai) {
    }

    private SaringanHasil saringan(StafLogin saya, Diminta d) {
        String kode = d.satker() == null || d.satker().isBlank() ? saya.satker().get(0) : d.satker();
        if (!saya.satker().contains(kode)) {
            throw TidakDitemukan.untuk("Satker", kode);
        }
        return SaringanHasil.baca(kode, d.layanan(), d.dari(), d.sampai(), hasil.hariIni(kode));
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal StafLogin saya, Diminta d, Model model) {
        SaringanHasil s = saringan(saya, d);
        model.addAttribute("s", s).addAttribute("isian", new Diminta(s.satker(), s.layanan(), s.dari().toString(), s.sampai().toString())).addAttribute("hasil", hasil.terbaca(s))
            .addAttribute("perLayanan", s.layanan() == null ? hasil.layananTerbaca(s) : Map.of()).addAttribute("layanan", hasil.layanan(s.satker())).addAttribute("komentar", hasil.komentar(s))
            .addAttribute("terbitan", terbit.terbitan(s.satker())).addAttribute("sudahTerbit", terbit.sudahTerbit(s)).addAttribute("perbaikan", perbaikan.semua(s.satker())).addAttribute("semuaSatker", saya.satker()).addAttribute("zona", hasil.zona(s.satker()));
        return "survei/hasil";
    }

    @GetMapping("/ekspor.xlsx")
    ResponseEntity<byte[]> excel(@AuthenticationPrincipal StafLogin saya, Diminta d) {
        SaringanHasil s = saringan(saya, d);
        return berkas(XLSX, s, ".xlsx", ekspor.excel(s));
    }

    @GetMapping("/ekspor.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal StafLogin saya, Diminta d) {
        SaringanHasil s = saringan(saya, d);
        return berkas(MediaType.APPLICATION_PDF, s, ".pdf", ekspor.pdf(s));
    }

    private static ResponseEntity<byte[]> berkas(MediaType jenis, SaringanHasil s, String akhiran, byte[] isi) {
        return ResponseEntity.ok().contentType(jenis).header("Content-Disposition", "attachment; filename=\"survei-" + s.satker() + "-" + s.dari() + "-" + s.sampai() + akhiran + "\"").body(isi);
    }

    @PostMapping("/terbitkan")
    @PreAuthorize("hasRole('kepala-balai')")
    String terbitkan(@AuthenticationPrincipal StafLogin saya, Diminta d, RedirectAttributes kabar) {
        SaringanHasil s = saringan(saya, d);
        terbit.terbitkan(s, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Hasil " + s.sebutan() + " diterbitkan. Unsur di bawah B menjadi tugas perbaikan.");
        return "redirect:/kelola/survei?satker=" + s.satker() + "&dari=" + s.dari() + "&sampai=" + s.sampai();
    }
}
