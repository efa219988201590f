package id.laju.audit;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.sertifikasi.KelolaSertifikasi;
import id.laju.sertifikasi.SkemaService;
import id.laju.umum.BacaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Competence of evaluators, technical experts and officers who take samples. */
@Controller
@RequestMapping("/kelola/audit/evaluator")
@PreAuthorize(KelolaSertifikasi.PENGELOLA)
class KompetensiKelola {

    /** As typed. */
    record Isian(String staf, Fungsi fungsi, String skema, String lingkup, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlakuDari,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlakuSampai, String bukti) {
    }

    private final KompetensiService kompetensi;
    private final SkemaService skema;
    private final BerkasService berkas;

    KompetensiKelola(KompetensiService kompetensi, SkemaService skema, BerkasService berkas) {
        this.kompetensi = kompetensi;
        this.skema = skema;
        this.berkas = berkas;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("halaman", kompetensi.daftar(dipilih, h)).addAttribute("hari", kompetensi.hariIni(dipilih)).addAttribute("skema", skema.nama());
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "audit/evaluator-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("satker", dipilih).addAttribute("isian", new Isian(null, null, null, null, kompetensi.hariIni(dipilih), null, null));
        model.addAttribute("orang", kompetensi.orang(dipilih)).addAttribute("fungsi", Fungsi.pilihan()).addAttribute("skema", skema.nama());
        return "audit/evaluator-form";
    }

    @PostMapping("/baru")
    String simpan(@RequestParam(required = false) String satker, Isian i, @RequestParam(required = false) MultipartFile berkas, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) throws IOException {
        String dipilih = saya.satkerDipilih(satker);
        kompetensi.tambah(new Kompetensi(null, dipilih, i.staf(), null, i.fungsi(), BacaIsian.teks(i.skema()), BacaIsian.teks(i.lingkup()), i.berlakuDari(), i.berlakuSampai(),
            BacaIsian.teks(i.bukti()), null), berkas == null ? null : berkas.getOriginalFilename(), berkas == null ? null : berkas.getBytes(), saya.getUsername());
        return kembali(dipilih, "Kompetensi disimpan.", kabar);
    }

    @PostMapping("/{id}/akhiri")
    String akhiri(@PathVariable long id, @RequestParam(required = false) String satker, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        kompetensi.akhiri(dipilih, id, sampai, saya.getUsername());
        return kembali(dipilih, "Masa berlaku kompetensi disimpan.", kabar);
    }

    @GetMapping("/{id}/berkas")
    ResponseEntity<byte[]> berkas(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya) {
        var ada = Optional.ofNullable(kompetensi.ambil(saya.satkerDipilih(satker), id).berkasId()).orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada."));
        return Unduhan.lihat(berkas.ambil(ada), berkas.isi(ada));
    }

    private static String kembali(String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/audit/evaluator?satker=" + satker;
    }
}
