package id.laju.layanan;

import id.laju.umum.PermintaanHalaman;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/kelola/layanan/{satker}/produk")
class ProdukKelola extends KelolaDasar {

    private final ProdukService produk;
    private final PilihanKelola pilihan;
    private final CariLayananService cari;

    ProdukKelola(ProdukService produk, PilihanKelola pilihan, CariLayananService cari) {
        this.produk = produk;
        this.pilihan = pilihan;
        this.cari = cari;
    }

    @GetMapping
    String daftar(@ModelAttribute("area") Area area, PermintaanHalaman permintaan, Model model) {
        model.addAttribute("halaman", cari.produk(area.satker(), permintaan));
        return "layanan/produk-daftar";
    }

    @GetMapping("/baru")
    String baru(@ModelAttribute("area") Area area, Model model) {
        return formulir(area, null, ProdukForm.kosong(), model);
    }

    @PostMapping("/baru")
    String tambah(@ModelAttribute("area") Area area, ProdukForm isian, RedirectAttributes kabar) {
        return simpan(area, null, isian, kabar);
    }

    @GetMapping("/{id}")
    String ubah(@ModelAttribute("area") Area area, @PathVariable long id, Model model) {
        return formulir(area, id, ProdukForm.dari(produk.ambil(area.satker(), id), produk.standarIds(area.satker(), id)), model);
    }

    @PostMapping("/{id}")
    String simpan(@ModelAttribute("area") Area area, @PathVariable Long id, ProdukForm isian, RedirectAttributes kabar) {
        produk.simpan(area.satker(), isian.isian(id), area.oleh());
        return lanjut(area, "/produk", "Produk disimpan.", kabar);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@ModelAttribute("area") Area area, @PathVariable long id, RedirectAttributes kabar) {
        produk.hapus(area.satker(), id, area.oleh());
        return lanjut(area, "/produk", "Produk dihapus.", kabar);
    }

    private String formulir(Area area, Long id, ProdukForm isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian);
        model.addAttribute("lab", pilihan.lab(area.satker())).addAttribute("standar", pilihan.standarProduk(area.satker()));
        return "layanan/produk-form";
    }
}
