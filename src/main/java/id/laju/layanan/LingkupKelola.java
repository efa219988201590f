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
@RequestMapping("/kelola/layanan/{satker}/akreditasi")
class LingkupKelola extends KelolaDasar {

    private final LingkupService lingkup;
    private final ParameterService parameter;
    private final CariLayananService cari;
    private final KeadaanAkreditasiService keadaan;

    LingkupKelola(LingkupService lingkup, ParameterService parameter, CariLayananService cari, KeadaanAkreditasiService keadaan) {
        this.lingkup = lingkup;
        this.parameter = parameter;
        this.cari = cari;
        this.keadaan = keadaan;
    }

    @GetMapping
    String daftar(@ModelAttribute("area") Area area, PermintaanHalaman permintaan, Model model) {
        model.addAttribute("halaman", cari.lingkup(area.satker(), hariIni(area), permintaan)).addAttribute("hariIni", hariIni(area));
        return "layanan/lingkup-daftar";
    }

    /** Entered from the list of parameters. */
    @GetMapping("/baru")
    String baru(@ModelAttribute("area") Area area, @RequestParam long parameter, Model model) {
        return formulir(area, null, LingkupForm.kosong(this.parameter.ambil(area.satker(), parameter)), model);
    }

    @PostMapping("/baru")
    String tambah(@ModelAttribute("area") Area area, LingkupForm isian, RedirectAttributes kabar) {
        return kirim(area, null, isian, kabar);
    }

    @GetMapping("/{id}")
    String ubah(@ModelAttribute("area") Area area, @PathVariable long id, Model model) {
        return formulir(area, id, LingkupForm.dari(lingkup.ambil(area.satker(), id)), model);
    }

    @PostMapping("/{id}")
    String simpan(@ModelAttribute("area") Area area, @PathVariable long id, LingkupForm isian, RedirectAttributes kabar) {
        Long parameterId = lingkup.ambil(area.satker(), id).parameterId();
        return kirim(area, id, isian.milik(parameterId), kabar);
    }

    @PostMapping("/{id}/keadaan")
    String keadaan(@ModelAttribute("area") Area area, @PathVariable long id, KeadaanForm isian, RedirectAttributes kabar) {
        keadaan.ubahLingkup(area.satker(), id, isian.baca(), area.oleh());
        return lanjut(area, "/akreditasi/" + id, "Keadaan akreditasi disimpan.", kabar);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@ModelAttribute("area") Area area, @PathVariable long id, RedirectAttributes kabar) {
        lingkup.hapus(area.satker(), id, area.oleh());
        return lanjut(area, "/akreditasi", "Lingkup akreditasi dihapus.", kabar);
    }

    private String kirim(Area area, Long id, LingkupForm isian, RedirectAttributes kabar) {
        lingkup.simpan(isian.lingkup(id, area.satker()), area.oleh());
        return lanjut(area, "/akreditasi", "Lingkup akreditasi disimpan.", kabar);
    }

    private String formulir(Area area, Long id, LingkupForm isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("keadaan", PilihanKelola.keadaan());
        model.addAttribute("riwayat", id == null ? null : keadaan.lingkup(area.satker(), id));
        model.addAttribute("parameter", parameter.ambil(area.satker(), isian.parameterId() == null ? 0 : isian.parameterId()));
        return "layanan/lingkup-form";
    }
}
