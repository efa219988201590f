package id.laju.layanan;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sample requirements of one product, as the reception checks them. */
@Controller
@RequestMapping("/kelola/layanan/{satker}/produk/{id}/syarat")
class SyaratKelola extends KelolaDasar {

    private final ProdukService produk;

    SyaratKelola(ProdukService produk) {
        this.produk = produk;
    }

    @GetMapping
    String lihat(@ModelAttribute("area") Area area, @PathVariable long id, Model model) {
        model.addAttribute("produk", produk.ambil(area.satker(), id));
        model.addAttribute("syarat", SyaratForm.baris(produk.syarat(area.satker(), id)));
        return "layanan/syarat-form";
    }

    @PostMapping
    String simpan(@ModelAttribute("area") Area area, @PathVariable long id, SyaratForm isian, RedirectAttributes kabar) {
        produk.simpanSyarat(area.satker(), id, isian.syarat(), area.oleh());
        return lanjut(area, "/produk/" + id + "/syarat", "Persyaratan sampel disimpan.", kabar);
    }
}
