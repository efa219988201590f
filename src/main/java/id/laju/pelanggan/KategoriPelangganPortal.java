package id.laju.pelanggan;

import java.security.Principal;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kinds of customers and the columns of their registration form (ADM-027, ACC-007). */
@Controller
@RequestMapping("/kelola/kategori-pelanggan")
@PreAuthorize("hasRole('admin-pusat')")
class KategoriPelangganPortal {

    private static final String ALAMAT = "/kelola/kategori-pelanggan";
    private static final Map<String, String> JENIS = Map.of("teks", "Teks", "paragraf", "Teks panjang", "surel", "E-mail", "telepon", "Nomor telepon",
        "angka", "Angka", "pilihan", "Pilihan");

    private final KategoriPelangganService kategori;

    KategoriPelangganPortal(KategoriPelangganService kategori) {
        this.kategori = kategori;
    }

    @GetMapping
    String daftar(Model model) {
        model.addAttribute("semua", kategori.semua());
        return "pelanggan/kategori-daftar";
    }

    @PostMapping("/baru")
    String tambah(KategoriForm isi, @RequestParam(defaultValue = "") String salinDari, Principal saya, RedirectAttributes kilat) {
        KategoriPelanggan baru = isi.kategori();
        kategori.tambah(saya.getName(), baru, salinDari);
        kilat.addFlashAttribute("pesan", "Kategori ditambahkan. Sesuaikan kolom registrasinya di bawah.");
        return "redirect:" + ALAMAT + "/" + baru.kode();
    }

    @PostMapping
    String simpan(KategoriForm isi, Principal saya, RedirectAttributes kilat) {
        kategori.ubah(saya.getName(), isi.kategori());
        kilat.addFlashAttribute("pesan", "Kategori tersimpan.");
        return "redirect:" + ALAMAT + "/" + isi.kode();
    }

    @GetMapping("/{kode}")
    String rincian(@PathVariable String kode, @RequestParam(required = false) String kolom, Model model) {
        KategoriPelanggan ini = kategori.ambil(kode);
        model.addAttribute("kategori", ini);
        model.addAttribute("kolom", kategori.kolom(kode));
        model.addAttribute("isian", kategori.kolom(kode).stream().filter(k -> k.kolom().equals(kolom)).findFirst().orElse(null));
        model.addAttribute("jenis", JENIS);
        return "pelanggan/kategori-rincian";
    }

    @PostMapping("/{kode}/kolom")
    String simpanKolom(@PathVariable String kode, @RequestParam String kolom, @RequestParam String label, @RequestParam(required = false) String labelEn,
            @RequestParam String jenis, @RequestParam String bagian, @RequestParam(defaultValue = "false") boolean wajib,
            @RequestParam(defaultValue = "500") int urut, @RequestParam(required = false) String bantu, @RequestParam(required = false) String pilihan,
            @RequestParam(defaultValue = "false") boolean baru, Principal saya, RedirectAttributes kilat) {
        kategori.simpanKolom(saya.getName(), new KolomKategori(kode, kolom.strip(), label.strip(), kosong(labelEn), jenis, bagian, wajib, urut, kosong(bantu), kosong(pilihan)), baru);
        kilat.addFlashAttribute("pesan", "Kolom tersimpan.");
        return "redirect:" + ALAMAT + "/" + kode;
    }

    @PostMapping("/{kode}/kolom/{kolom}/hapus")
    String hapusKolom(@PathVariable String kode, @PathVariable String kolom, Principal saya, RedirectAttributes kilat) {
        kategori.hapusKolom(saya.getName(), kode, kolom);
        kilat.addFlashAttribute("pesan", "Kolom dihapus.");
        return "redirect:" + ALAMAT + "/" + kode;
    }

    private static String kosong(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
