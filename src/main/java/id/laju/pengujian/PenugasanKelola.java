package id.laju.pengujian;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
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

/** The penyelia's samples and what may be mended while the work goes on (LAB-011 to LAB-013, LAB-017, LAB-028). */
@Controller
@RequestMapping("/kelola/penugasan")
@PreAuthorize("hasAnyRole('penyelia', 'manajer-teknis')")
class PenugasanKelola {

    private final DaftarSampelService daftar;
    private final CekParameter cek;
    private final AlihkanService alihkan;
    private final PenerimaanService penerimaan;
    private final PilihAnalis analis;
    private final Pengulang pengulang;

    PenugasanKelola(DaftarSampelService daftar, CekParameter cek, AlihkanService alihkan, PenerimaanService penerimaan, PilihAnalis analis,
            Pengulang pengulang) {
        this.daftar = daftar;
        this.cek = cek;
        this.alihkan = alihkan;
        this.penerimaan = penerimaan;
        this.analis = analis;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@RequestParam(defaultValue = "baru") String bagian, @RequestParam(defaultValue = "false") boolean semua,
            @RequestParam(required = false) String satker, PermintaanHalaman halaman, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        String tampil = DaftarSampelService.LAB.contains(bagian) ? bagian : "baru";
        String penyelia = semua || !saya.peran().contains("penyelia") ? null : saya.getUsername();
        Halaman<BarisLab> isi = daftar.lab(dipilih, penyelia, tampil, halaman);
        model.addAttribute("halaman", isi).addAttribute("status", daftar.statusStaf(isi)).addAttribute("banyak", daftar.banyakLab(dipilih, penyelia));
        model.addAttribute("bagian", tampil).addAttribute("semua", penyelia == null).addAttribute("penyelia", saya.peran().contains("penyelia"));
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "pengujian/penugasan";
    }

    @GetMapping("/{sampelId}")
    @PreAuthorize("hasAnyRole('penyelia', 'manajer-teknis', 'koordinator-lab')")
    String satu(@PathVariable long sampelId, @AuthenticationPrincipal StafLogin saya, Model model) {
        String satker = satker(saya, sampelId);
        model.addAttribute("kepala", cek.kepala(sampelId)).addAttribute("baris", cek.baris(satker, sampelId)).addAttribute("paket", cek.terbuka(sampelId));
        Pelaksana siapa = cek.pelaksana(sampelId);
        model.addAttribute("analis", analis.dari(satker, siapa)).addAttribute("sebutan", siapa.sebutan()).addAttribute("ubah", saya.peran().contains("penyelia")).addAttribute("zona", cek.zona(satker)).addAttribute("bernomor", cek.bernomor(sampelId));
        model.addAttribute("jalur", List.of(pjLab(saya) ? "Order PJ Lab|/kelola/pj-lab" : "Sampel Laboratorium|/kelola/penugasan"));
        return "pengujian/cek-parameter";
    }

    @PostMapping("/{sampelId}/catatan")
    @PreAuthorize("hasRole('penyelia')")
    String catatan(@PathVariable long sampelId, @RequestParam String catatan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        alihkan.ubahCatatan(satker(saya, sampelId), sampelId, catatan);
        return kembali(sampelId, "Catatan disimpan.", kabar);
    }

    @PostMapping("/{sampelId}/akreditasi/{pilihanId}")
    @PreAuthorize("hasRole('penyelia')")
    String akreditasi(@PathVariable long sampelId, @PathVariable long pilihanId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        alihkan.lepasAkreditasi(satker(saya, sampelId), sampelId, pilihanId);
        return kembali(sampelId, "Akreditasi parameter dilepas.", kabar);
    }

    @PostMapping("/{sampelId}/metode/{pilihanId}")
    @PreAuthorize("hasRole('penyelia')")
    String metode(@PathVariable long sampelId, @PathVariable long pilihanId, @RequestParam(required = false) String metode, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) {
        alihkan.ubahMetode(satker(saya, sampelId), sampelId, pilihanId, metode, saya.getUsername());
        return kembali(sampelId, "Metode parameter disimpan.", kabar);
    }

    @PostMapping("/{sampelId}/paket/{paketId}")
    @PreAuthorize("hasRole('penyelia')")
    String alihkan(@PathVariable long sampelId, @PathVariable long paketId, @RequestParam String analis,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate target, @RequestParam String alasan,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        pengulang.jalankan(() -> alihkan.alihkan(satker(saya, sampelId), paketId, analis, target, alasan, saya.getUsername()));
        return kembali(sampelId, "Paket dialihkan; tugasnya sudah pindah di Daftar Tugas.", kabar);
    }

    /** Comes from the lists of PJ Lab, and may not see the other. */
    private static boolean pjLab(StafLogin saya) {
        return !saya.peran().contains("penyelia") && !saya.peran().contains("manajer-teknis");
    }

    private String satker(StafLogin saya, long sampelId) {
        return penerimaan.cari(sampelId).filter(l -> l.diterima() && saya.satker().contains(l.satker())).map(SampelLab::satker)
            .orElseThrow(() -> new TidakDitemukan("Sampel ini tidak ada di satker Anda."));
    }

    private static String kembali(long sampelId, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/penugasan/" + sampelId;
    }
}
