package id.laju.kalibrasi;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.BacaIsian;
import id.laju.umum.PermintaanHalaman;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The register of reference standards; calibrators read it. */
@Controller
@RequestMapping("/kelola/standar-acuan")
@PreAuthorize("hasAnyRole('admin-satker', 'penyelia', 'manajer-teknis')")
class StandarAcuanKelola {

    private static final List<String> PENGELOLA = List.of("admin-satker", "penyelia", "manajer-teknis");

    /** As typed. */
    record Isian(String kode, String nama, String namaEn, String merek, String nomorSeri, String nomorSertifikat, String penerbit,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dikalibrasi, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlakuSampai, Boolean aktif) {

        static Isian dari(StandarAcuan s) {
            return new Isian(s.kode(), s.nama(), s.namaEn(), s.merek(), s.nomorSeri(), s.nomorSertifikat(), s.penerbit(), s.dikalibrasi(), s.berlakuSampai(), s.aktif());
        }

        StandarAcuan standar(Long id, String satker) {
            return new StandarAcuan(id, satker, BacaIsian.teks(kode), BacaIsian.teks(nama), BacaIsian.teks(namaEn), BacaIsian.teks(merek), BacaIsian.teks(nomorSeri),
                BacaIsian.teks(nomorSertifikat), BacaIsian.teks(penerbit), dikalibrasi, berlakuSampai, Boolean.TRUE.equals(aktif));
        }
    }

    private final StandarAcuanService standar;
    private final SatkerService satkerService;
    private final Clock jam;

    StandarAcuanKelola(StandarAcuanService standar, SatkerService satkerService, Clock jam) {
        this.standar = standar;
        this.satkerService = satkerService;
        this.jam = jam;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('admin-satker', 'penyelia', 'kalibrator', 'manajer-teknis')")
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = pilih(saya, satker);
        model.addAttribute("halaman", standar.daftar(dipilih, h)).addAttribute("hari", LocalDate.now(jam.withZone(satkerService.ambil(dipilih).zonaWaktu())));
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        model.addAttribute("ubah", !Collections.disjoint(saya.peran(), PENGELOLA));
        return "kalibrasi/standar-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        return formulir(null, pilih(saya, satker), new Isian(null, null, null, null, null, null, null, null, null, true), model);
    }

    @GetMapping("/{id}")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = pilih(saya, satker);
        return formulir(id, dipilih, Isian.dari(standar.ambil(dipilih, id)), model);
    }

    @PostMapping({"/baru", "/{id}"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian isian,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = pilih(saya, satker);
        standar.simpan(isian.standar(id, dipilih), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Standar acuan disimpan.");
        return "redirect:/kelola/standar-acuan?satker=" + dipilih;
    }

    private static String formulir(Long id, String satker, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker);
        return "kalibrasi/standar-form";
    }

    private static String pilih(StafLogin saya, String diminta) {
        return diminta != null && saya.satker().contains(diminta) ? diminta : saya.satker().get(0);
    }
}
