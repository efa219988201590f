package id.laju.sertifikat;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.SkemaService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of certificates (CRT-070), as the office reads it. */
@Controller
@RequestMapping("/kelola/sertifikat")
@PreAuthorize(StafLogin.KANTOR)
class SertifikatKelola {

    static final String ADMIN = "hasRole('admin-sertifikasi')";

    private final SertifikatService sertifikat;
    private final SkemaService skema;
    private final BerkasService berkas;
    private final DokumenService dokumen;
    private final LingkupService lingkup;
    private final SuratSertifikatService surat;
    private final PenilaianBerikut penilaian;
    private final SatkerService satker;

    SertifikatKelola(SertifikatService sertifikat, SkemaService skema, BerkasService berkas, DokumenService dokumen, LingkupService lingkup, SuratSertifikatService surat, PenilaianBerikut penilaian,
            SatkerService satker) {
        this.sertifikat = sertifikat;
        this.skema = skema;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.lingkup = lingkup;
        this.surat = surat;
        this.penilaian = penilaian;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, @RequestParam(required = false) String keadaan, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        KeadaanSertifikat saring = RegisterPortal.keadaan(keadaan);
        model.addAttribute("halaman", sertifikat.register(dipilih, saring, h)).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker()).addAttribute("keadaan", saring)
            .addAttribute("zona", this.satker.ambil(dipilih).zonaWaktu()).addAttribute("semuaKeadaan", KeadaanSertifikat.values()).addAttribute("admin", admin(saya));
        return "sertifikat/register-daftar";
    }

    @GetMapping("/{id:\\d+}")
    String lihat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Sertifikat s = sertifikat.ambil(saya.satker(), id);
        String dipilih = s.satker();
        model.addAttribute("s", s).addAttribute("kini", s.keadaan(sertifikat.hariIni(dipilih))).addAttribute("satker", dipilih).addAttribute("merek", lingkup.semua(id)).addAttribute("lokasi", lingkup.lokasi(id))
            .addAttribute("penggantian", sertifikat.penggantian(id)).addAttribute("surat", surat.milik(id)).addAttribute("dipantau", sertifikat.dipantau(id).orElse(null))
            .addAttribute("berikutnya", penilaian.untuk(id).orElse(null)).addAttribute("pj", saya.peran().contains("pj-sertifikasi")).addAttribute("riwayat", sertifikat.riwayat(id)).addAttribute("namaSkema", skema.nama(s.layanan()).get(s.skema())).addAttribute("admin", admin(saya))
            .addAttribute("berikut", s.keadaan(sertifikat.hariIni(dipilih)).berikut().stream().filter(k -> s.lama() || k != KeadaanSertifikat.BATAL).sorted()
                .collect(Collectors.toMap(Enum::name, KeadaanSertifikat::sebutan, (a, b) -> a, LinkedHashMap::new)));
        return "sertifikat/register-lihat";
    }

    /** The signed certificate, or the scan of an old one. */
    @GetMapping("/{id:\\d+}/berkas")
    ResponseEntity<byte[]> berkas(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        Sertifikat s = sertifikat.ambil(saya.satker(), id);
        if (s.dokumenId() == null && s.berkasId() == null) {
            throw new TidakDitemukan("Berkas sertifikat ini tidak ada.");
        }
        Berkas b = s.dokumenId() == null ? berkas.ambil(s.berkasId()) : dokumen.berkas(s.dokumenId());
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }

    /** The annex of a certificate that was issued here. */
    @GetMapping("/{id:\\d+}/lampiran")
    ResponseEntity<byte[]> lampiran(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        Sertifikat s = sertifikat.ambil(saya.satker(), id);
        if (s.lampiranId() == null) {
            throw new TidakDitemukan("Sertifikat ini tidak mempunyai lampiran.");
        }
        return Unduhan.lihat(dokumen.berkas(s.lampiranId()), dokumen.isi(s.lampiranId()));
    }

    private static boolean admin(StafLogin saya) {
        return saya.peran().contains("admin-sertifikasi");
    }

    static String kembali(long id, String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/sertifikat/" + id + "?satker=" + satker;
    }
}
