package id.laju.person;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** The register of certified persons for the office: papers, suspension and withdrawal with their letters, and what waits for a signatory who cannot sign. */
@Controller
@RequestMapping("/kelola/person/sertifikat")
@PreAuthorize(PembacaPerson.PERAN)
class RegisterPersonKelola {

    private final RegisterPersonService register;
    private final TerbitPersonService terbit;
    private final SuratPersonService surat;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final Pengulang pengulang;

    RegisterPersonKelola(RegisterPersonService register, TerbitPersonService terbit, SuratPersonService surat, PermohonanService permohonan, DokumenService dokumen, Pengulang pengulang) {
        this.register = register;
        this.terbit = terbit;
        this.surat = surat;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        Halaman<BarisPerson> semua = register.cari(dipilih, h);
        model.addAttribute("surat", semua.isi().stream().collect(Collectors.toMap(BarisPerson::id, b -> surat.milik(b.id())))).addAttribute("admin", saya.peran().contains("admin-sertifikasi"));
        model.addAttribute("halaman", semua).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker()).addAttribute("pj", saya.peran().contains("pj-sertifikasi"));
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
        pengulang.jalankan(() -> surat.cabut(id, alasan, saya.getUsername()));
        return kembali(s, "dicabut", kabar);
    }

    @PostMapping("/{id:\\d+}/bekukan")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String bekukan(@PathVariable long id, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        SertifikatPerson s = milik(id, saya);
        pengulang.jalankan(() -> surat.bekukan(id, alasan, saya.getUsername()));
        return kembali(s, "dibekukan", kabar);
    }

    @PostMapping("/{id:\\d+}/pulihkan")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String pulihkan(@PathVariable long id, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        SertifikatPerson s = milik(id, saya);
        pengulang.jalankan(() -> surat.pulihkan(id, alasan, saya.getUsername()));
        return kembali(s, "berlaku lagi", kabar);
    }

    private static String kembali(SertifikatPerson s, String kata, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", "Sertifikat " + s.nomor() + " " + kata + "; daftar publik dan halaman kode QR mengatakannya mulai sekarang. Suratnya menunggu tanda tangan Kepala Balai.");
        return "redirect:/kelola/person/sertifikat?satker=" + s.satker();
    }

    /** A letter about it, signed or not. */
    @GetMapping("/{id:\\d+}/surat/{suratId:\\d+}")
    ResponseEntity<byte[]> surat(@PathVariable long id, @PathVariable long suratId, @AuthenticationPrincipal StafLogin saya) {
        milik(id, saya);
        return lihat(surat.milik(id).stream().filter(x -> x.id() == suratId && x.dokumenId() != null).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Surat sertifikat person", suratId)).dokumenId());
    }

    @PostMapping("/{id:\\d+}/surat/{suratId:\\d+}/tarik")
    @PreAuthorize("hasRole('admin-sertifikasi')")
    String tarikSurat(@PathVariable long id, @PathVariable long suratId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        SertifikatPerson s = milik(id, saya);
        pengulang.jalankan(() -> surat.tarik(id, suratId));
        kabar.addFlashAttribute("pesan", "Surat ditarik dan disusun lagi untuk pejabat yang berwenang sekarang.");
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
