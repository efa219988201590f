package id.laju.sertifikasi;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.pelanggan.PelangganService;
import id.laju.umum.BacaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

/** Factories of customers, entered from the customer's letter. */
@Controller
@RequestMapping("/kelola/sertifikasi/pabrik")
@PreAuthorize("hasRole('cs')")
class PabrikKelola {

    /** As typed. */
    record Isian(Long pelangganId, String nama, String alamat, String kota, Boolean aktif) {
    }

    private final PabrikService pabrik;
    private final PelangganService pelanggan;
    private final BerkasService berkas;

    PabrikKelola(PabrikService pabrik, PelangganService pelanggan, BerkasService berkas) {
        this.pabrik = pabrik;
        this.pelanggan = pelanggan;
        this.berkas = berkas;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("halaman", pabrik.daftar(dipilih, h)).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "sertifikasi/pabrik-daftar";
    }

    /** First the customer is looked for, then the factory is typed. */
    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @RequestParam(required = false) Long pelanggan, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("satker", dipilih).addAttribute("cari", h.cari());
        if (pelanggan == null) {
            model.addAttribute("temuan", h.cari() == null ? List.of() : this.pelanggan.daftar(List.of(dipilih), null, h).isi());
            return "sertifikasi/pabrik-pelanggan";
        }
        String nama = this.pelanggan.ambil(pelanggan, List.of(dipilih)).nama();
        return formulir(null, nama, new Isian(pelanggan, nama, null, null, true), model);
    }

    @GetMapping("/{id}")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        PabrikPelanggan b = pabrik.ambil(dipilih, id);
        model.addAttribute("satker", dipilih).addAttribute("surat", b.suratBerkas());
        return formulir(id, b.pelanggan(), new Isian(b.pelangganId(), b.nama(), b.alamat(), b.kota(), b.aktif()), model);
    }

    @PostMapping({"/baru", "/{id}"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian i, @RequestParam(required = false) MultipartFile surat,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        String dipilih = saya.satkerDipilih(satker);
        long milik = id == null ? Optional.ofNullable(i.pelangganId()).orElseThrow(() -> new TidakDitemukan("Pilih pelanggan dulu.")) : pabrik.ambil(dipilih, id).pelangganId();
        pabrik.simpan(dipilih, new PabrikPelanggan(id, milik, null, BacaIsian.teks(i.nama()), BacaIsian.teks(i.alamat()), BacaIsian.teks(i.kota()), null, Boolean.TRUE.equals(i.aktif())),
            surat == null ? null : surat.getOriginalFilename(), surat == null ? null : surat.getBytes(), saya.getUsername());
        return kembali(dipilih, "Pabrik disimpan.", kabar);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        pabrik.hapus(dipilih, id, saya.getUsername());
        return kembali(dipilih, "Pabrik dihapus.", kabar);
    }

    @GetMapping("/{id}/surat")
    ResponseEntity<byte[]> surat(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya) {
        var ada = Optional.ofNullable(pabrik.ambil(saya.satkerDipilih(satker), id).suratBerkas()).orElseThrow(() -> new TidakDitemukan("Surat ini tidak ada."));
        return Unduhan.lihat(berkas.ambil(ada), berkas.isi(ada));
    }

    private static String formulir(Long id, String pemilik, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("pemilik", pemilik).addAttribute("isian", isian);
        return "sertifikasi/pabrik-form";
    }

    private static String kembali(String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/sertifikasi/pabrik?satker=" + satker;
    }
}
