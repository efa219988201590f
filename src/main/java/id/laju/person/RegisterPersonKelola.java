package id.laju.person;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.PermintaanHalaman;
import java.util.UUID;
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

/** The register of certified persons for the office: papers, withdrawal, and what waits for a signatory who cannot sign. */
@Controller
@RequestMapping("/kelola/person/sertifikat")
@PreAuthorize(PembacaPerson.PERAN)
class RegisterPersonKelola {

    private final RegisterPersonService register;
    private final TerbitPersonService terbit;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final Pengulang pengulang;

    RegisterPersonKelola(RegisterPersonService register, TerbitPersonService terbit, PermohonanService permohonan, DokumenService dokumen, Pengulang pengulang) {
        this.register = register;
        this.terbit = terbit;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("halaman", register.cari(dipilih, h)).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker()).addAttribute("pj", saya.peran().contains("pj-sertifikasi"));
        return "person/register";
    }

    /** Also before it is released. */
    @GetMapping("/{id:\\d+}/sertifikat")
    ResponseEntity<byte[]> sertifikat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        return lihat(milik(id, saya).dokumenId());
    }

    /** The same for its card. */
    @GetMapping("/{id:\\d+}/kartu")
    ResponseEntity<byte[]> kartu(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        return lihat(milik(id, saya).kartuId());
    }

    private ResponseEntity<byte[]> lihat(UUID d) {
        return Unduhan.lihat(dokumen.berkas(d), dokumen.isi(d));
    }

    private SertifikatPerson milik(long id, StafLogin saya) {
        SertifikatPerson s = register.ambil(id);
        saya.harusDi(s.satker());
        return s;
    }

    @PostMapping("/{id:\\d+}/cabut")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String cabut(@PathVariable long id, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        SertifikatPerson s = milik(id, saya);
        terbit.cabut(id, alasan, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Sertifikat " + s.nomor() + " dicabut; daftar publik dan halaman kode QR mengatakannya mulai sekarang.");
        return "redirect:/kelola/person/sertifikat?satker=" + s.satker();
    }

    /** All certificates of the order that wait for their signature. */
    @PostMapping("/{permohonanId:\\d+}/tarik")
    @PreAuthorize("hasRole('admin-sertifikasi')")
    String tarik(@PathVariable long permohonanId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        saya.harusDi(permohonan.ambil(permohonanId).satker());
        pengulang.jalankan(() -> terbit.tarik(permohonan.ambil(permohonanId)));
        kabar.addFlashAttribute("pesan", "Sertifikat ditarik dari penanda tangan. Siapkan lagi dari kotak masuk; penanda tangannya yang aktif waktu itu.");
        return "redirect:/kelola/person/sertifikat?satker=" + permohonan.ambil(permohonanId).satker();
    }
}
