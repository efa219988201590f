package id.laju.bimtek;

import id.laju.keamanan.StafLogin;
import id.laju.umum.PermintaanHalaman;
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

/** Dates of the courses, made and opened by Admin Pelatihan (ADM-020, TRN-023), and who is in them (TRN-013). */
@Controller
@RequestMapping("/kelola/bimtek/kelas")
@PreAuthorize("hasRole('admin-pelatihan')")
class KelasKelola {

    private final KelasService kelas;
    private final SiapkanKelasService siapkan;
    private final KursusService kursus;
    private final PesertaKelasService peserta;

    KelasKelola(KelasService kelas, SiapkanKelasService siapkan, KursusService kursus, PesertaKelasService peserta) {
        this.kelas = kelas;
        this.siapkan = siapkan;
        this.kursus = kursus;
        this.peserta = peserta;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        var halaman = kelas.daftar(dipilih, h);
        model.addAttribute("halaman", halaman).addAttribute("satker", dipilih).addAttribute("hari", kursus.hariIni(dipilih)).addAttribute("kursus", kursus.semua(halaman.isi().stream().map(Kelas::kursusId).distinct().toList()));
        return "bimtek/kelas-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(name = "kursus") long kursusId, @AuthenticationPrincipal StafLogin saya, Model model) {
        Kursus k = milik(kursusId, saya);
        model.addAttribute("k", k).addAttribute("satker", k.satker()).addAttribute("tarif", kursus.tarif(k, kursus.hariIni(k.satker())).orElse(null))
            .addAttribute("isian", new IsianKelas("TATAP_MUKA", null, null, null, "5", "25", null));
        return "bimtek/kelas-form";
    }

    private Kursus milik(long kursusId, StafLogin saya) {
        Kursus k = kursus.ambil(kursusId);
        saya.harusDi(k.satker());
        return k;
    }

    @GetMapping("/{id:\\d+}")
    String ubah(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Kelas x = ambil(id, saya);
        model.addAttribute("kelas", x).addAttribute("k", kursus.ambil(x.kursusId())).addAttribute("satker", x.satker()).addAttribute("hari", kursus.hariIni(x.satker())).addAttribute("isian", IsianKelas.dari(x)).addAttribute("jejak", kelas.jejak(id));
        return "bimtek/kelas-form";
    }

    @GetMapping("/{id:\\d+}/peserta")
    String peserta(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Kelas x = ambil(id, saya);
        model.addAttribute("kelas", x).addAttribute("k", kursus.ambil(x.kursusId())).addAttribute("peserta", peserta.semua(id)).addAttribute("mundur", peserta.mundur(id));
        return "bimtek/kelas-peserta";
    }

    @PostMapping("/baru")
    String tambah(@RequestParam(name = "kursus") long kursusId, IsianKelas isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Kursus k = milik(kursusId, saya);
        long id = siapkan.buat(k, isian, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Kelas disiapkan. Buka pendaftarannya bila sudah benar.");
        return "redirect:/kelola/bimtek/kelas/" + id;
    }

    @PostMapping("/{id:\\d+}")
    String simpan(@PathVariable long id, IsianKelas isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        ambil(id, saya);
        siapkan.ubah(id, isian, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Kelas disimpan.");
        return "redirect:/kelola/bimtek/kelas/" + id;
    }

    @PostMapping("/{id:\\d+}/buka")
    String buka(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        ambil(id, saya);
        siapkan.buka(id, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Pendaftaran kelas dibuka.");
        return "redirect:/kelola/bimtek/kelas/" + id;
    }

    private Kelas ambil(long id, StafLogin saya) {
        Kelas x = kelas.ambil(id);
        saya.harusDi(x.satker());
        return x;
    }
}
