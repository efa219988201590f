package id.laju.layanan;

import id.laju.umum.PermintaanHalaman;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/kelola/layanan/{satker}/parameter")
class ParameterKelola extends KelolaDasar {

    private final ParameterService parameter;
    private final PilihanKelola pilihan;
    private final CariLayananService cari;

    ParameterKelola(ParameterService parameter, PilihanKelola pilihan, CariLayananService cari) {
        this.parameter = parameter;
        this.pilihan = pilihan;
        this.cari = cari;
    }

    @GetMapping
    String daftar(@ModelAttribute("area") Area area, PermintaanHalaman permintaan, @RequestParam(required = false) Long produk,
                  @RequestParam(required = false) Long standar, @RequestParam(defaultValue = "false") boolean tanpaTarif, Model model) {
        var saringan = new SaringanParameter(produk, standar, tanpaTarif);
        model.addAttribute("halaman", cari.parameter(area.satker(), saringan, hariIni(area), permintaan)).addAttribute("saringan", saringan);
        model.addAttribute("produk", pilihan.produk(area.satker())).addAttribute("standar", pilihan.nomorStandar(area.satker()));
        return "layanan/parameter-daftar";
    }

    @GetMapping("/baru")
    String baru(@ModelAttribute("area") Area area, @RequestParam(required = false) Long produk, @RequestParam(required = false) Long standar, Model model) {
        return formulir(area, null, ParameterForm.kosong(standar, produk), model);
    }

    @PostMapping("/baru")
    String tambah(@ModelAttribute("area") Area area, ParameterForm isian, RedirectAttributes kabar) {
        return simpan(area, null, isian, kabar);
    }

    @GetMapping("/{id}")
    String ubah(@ModelAttribute("area") Area area, @PathVariable long id, Model model) {
        return formulir(area, id, ParameterForm.dari(parameter.ambil(area.satker(), id)), model);
    }

    @PostMapping("/{id}")
    String simpan(@ModelAttribute("area") Area area, @PathVariable Long id, ParameterForm isian, RedirectAttributes kabar) {
        parameter.simpan(area.satker(), isian.isian(id), area.oleh());
        return lanjut(area, "/parameter", "Parameter disimpan.", kabar);
    }

    /** A page of its own, so that a refused reason does not empty the form of the parameter. */
    @GetMapping("/{id}/blokir")
    String alasan(@ModelAttribute("area") Area area, @PathVariable long id, Model model) {
        model.addAttribute("parameter", parameter.ambil(area.satker(), id));
        return "layanan/parameter-blokir";
    }

    @PostMapping("/{id}/blokir")
    String blokir(@ModelAttribute("area") Area area, @PathVariable long id, @RequestParam(defaultValue = "") String alasan, RedirectAttributes kabar) {
        parameter.blokir(area.satker(), id, alasan, area.oleh());
        return lanjut(area, "/parameter/" + id, "Parameter diblokir.", kabar);
    }

    @PostMapping("/{id}/buka")
    String buka(@ModelAttribute("area") Area area, @PathVariable long id, RedirectAttributes kabar) {
        parameter.bukaBlokir(area.satker(), id, area.oleh());
        return lanjut(area, "/parameter/" + id, "Blokir dibuka.", kabar);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@ModelAttribute("area") Area area, @PathVariable long id, RedirectAttributes kabar) {
        parameter.hapus(area.satker(), id, area.oleh());
        return lanjut(area, "/parameter", "Parameter dihapus.", kabar);
    }

    private String formulir(Area area, Long id, ParameterForm isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian);
        model.addAttribute("parameter", id == null ? null : parameter.ambil(area.satker(), id));
        model.addAttribute("produk", pilihan.produk(area.satker())).addAttribute("standar", pilihan.standar(area.satker()));
        model.addAttribute("simulan", pilihan.simulan()).addAttribute("jenisHasil", PilihanKelola.jenisHasil());
        return "layanan/parameter-form";
    }
}
