package id.laju.sertifikasi;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.layanan.Produk;
import id.laju.layanan.ProdukService;
import id.laju.umum.BacaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Products that may be certified, with the regulations of their standards. */
@Controller
@RequestMapping("/kelola/sertifikasi/produk")
@PreAuthorize(KelolaSertifikasi.PENGELOLA)
class ProdukSertifikasiKelola {

    private static final String DAFTAR = "/kelola/sertifikasi/produk";

    /** As typed. */
    record Isian(String kode, String nama, String acuan, String judulAcuan, String skema, String kelompok, Long produkId, String dasarSkema, Boolean aktif,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlakuDari, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlakuSampai) {

        static Isian dari(ProdukSertifikasi p) {
            return new Isian(p.kode(), p.nama(), p.acuan(), p.judulAcuan(), p.skema(), p.kelompok(), p.produkId(), p.dasarSkema(), p.aktif(), p.berlakuDari(), p.berlakuSampai());
        }

        ProdukSertifikasi produk(Long id, String satker) {
            return new ProdukSertifikasi(id, satker, BacaIsian.teks(kode), BacaIsian.teks(nama), BacaIsian.teks(acuan), BacaIsian.teks(judulAcuan), BacaIsian.teks(skema),
                BacaIsian.teks(kelompok), produkId, BacaIsian.teks(dasarSkema), Boolean.TRUE.equals(aktif), berlakuDari, berlakuSampai);
        }
    }

    /** As typed. */
    record IsianPeraturan(PeraturanSni.Jenis jenis, String nomor, String tentang, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal) {
    }

    private final ProdukSertifikasiService produk;
    private final PeraturanSniService peraturan;
    private final SkemaService skema;
    private final ProdukService katalog;
    private final BerkasService berkas;

    ProdukSertifikasiKelola(ProdukSertifikasiService produk, PeraturanSniService peraturan, SkemaService skema, ProdukService katalog, BerkasService berkas) {
        this.produk = produk;
        this.peraturan = peraturan;
        this.skema = skema;
        this.katalog = katalog;
        this.berkas = berkas;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("halaman", produk.daftar(dipilih, h)).addAttribute("skema", skema.nama()).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "sertifikasi/produk-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        return formulir(null, saya.satkerDipilih(satker), new Isian(null, null, null, null, null, null, null, null, true, null, null), model);
    }

    @GetMapping("/{id}")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        ProdukSertifikasi p = produk.ambil(dipilih, id);
        model.addAttribute("produk", p).addAttribute("peraturan", peraturan.milik(id)).addAttribute("jenisPeraturan", PeraturanSni.Jenis.values());
        return formulir(id, dipilih, Isian.dari(p), model);
    }

    @PostMapping({"/baru", "/{id}"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        produk.simpan(isian.produk(id, dipilih), saya.getUsername());
        return kembali("", dipilih, "Produk disimpan.", kabar);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        produk.hapus(dipilih, id, saya.getUsername());
        return kembali("", dipilih, "Produk dihapus.", kabar);
    }

    @PostMapping("/{id}/peraturan")
    String tambahPeraturan(@PathVariable long id, @RequestParam(required = false) String satker, IsianPeraturan i, @RequestParam(required = false) MultipartFile berkas,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        String dipilih = saya.satkerDipilih(satker);
        peraturan.tambah(dipilih, id, i.jenis(), BacaIsian.teks(i.nomor()), BacaIsian.teks(i.tentang()), i.tanggal(), berkas == null ? null : berkas.getOriginalFilename(),
            berkas == null ? null : berkas.getBytes(), saya.getUsername());
        return kembali("/" + id, dipilih, "Peraturan disimpan.", kabar);
    }

    @PostMapping("/{id}/peraturan/{peraturanId}/hapus")
    String hapusPeraturan(@PathVariable long id, @PathVariable long peraturanId, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        peraturan.hapus(dipilih, id, peraturanId, saya.getUsername());
        return kembali("/" + id, dipilih, "Peraturan dihapus.", kabar);
    }

    @GetMapping("/{id}/peraturan/{peraturanId}/berkas")
    ResponseEntity<byte[]> berkas(@PathVariable long id, @PathVariable long peraturanId, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya) {
        var ada = Optional.ofNullable(peraturan.ambil(saya.satkerDipilih(satker), id, peraturanId).berkasId()).orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada."));
        return Unduhan.lihat(berkas.ambil(ada), berkas.isi(ada));
    }

    private String formulir(Long id, String satker, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker).addAttribute("skema", skema.berstandar());
        model.addAttribute("kelompok", ProdukSertifikasiService.KELOMPOK).addAttribute("katalog", katalog.semua(satker).stream()
            .collect(Collectors.toMap(p -> p.id().toString(), Produk::nama, (a, b) -> a, LinkedHashMap::new)));
        return "sertifikasi/produk-form";
    }

    private static String kembali(String tujuan, String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:" + DAFTAR + tujuan + "?satker=" + satker;
    }
}
