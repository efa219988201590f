package id.laju.layanan;

import id.laju.umum.BacaIsian;
import java.util.List;
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
@RequestMapping("/kelola/layanan/{satker}/lab")
class LabKelola extends KelolaDasar {

    /** One laboratory as it was typed. */
    record Isian(String kode, String nama, Boolean aktif) {

        Lab lab(Long id, String satker) {
            return new Lab(id, satker, BacaIsian.teks(kode), BacaIsian.teks(nama), Boolean.TRUE.equals(aktif));
        }
    }

    private final LabService lab;
    private final PenyeliaLabService penyelia;

    LabKelola(LabService lab, PenyeliaLabService penyelia) {
        this.lab = lab;
        this.penyelia = penyelia;
    }

    @GetMapping
    String daftar(@ModelAttribute("area") Area area, Model model) {
        model.addAttribute("daftar", lab.semua(area.satker())).addAttribute("penyelia", penyelia.namaPerLab(area.satker()));
        return "layanan/lab-daftar";
    }

    @GetMapping("/baru")
    String baru(Model model) {
        return formulir(null, new Isian(null, null, true), model);
    }

    @PostMapping("/baru")
    String tambah(@ModelAttribute("area") Area area, Isian isian, RedirectAttributes kabar) {
        return simpan(area, null, isian, kabar);
    }

    @GetMapping("/{id}")
    String ubah(@ModelAttribute("area") Area area, @PathVariable long id, Model model) {
        Lab lama = lab.ambil(area.satker(), id);
        return formulir(id, new Isian(lama.kode(), lama.nama(), lama.aktif()), model);
    }

    @PostMapping("/{id}")
    String simpan(@ModelAttribute("area") Area area, @PathVariable Long id, Isian isian, RedirectAttributes kabar) {
        lab.simpan(isian.lab(id, area.satker()), area.oleh());
        return lanjut(area, "/lab", "Laboratorium disimpan.", kabar);
    }

    private static String formulir(Long id, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian);
        return "layanan/lab-form";
    }

    @GetMapping("/{id}/penyelia")
    String penyelia(@ModelAttribute("area") Area area, @PathVariable long id, Model model) {
        model.addAttribute("lab", lab.ambil(area.satker(), id)).addAttribute("pilihan", penyelia.pilihan(area.satker()))
            .addAttribute("milik", penyelia.milik(id));
        return "layanan/lab-penyelia";
    }

    @PostMapping("/{id}/penyelia")
    String simpanPenyelia(@ModelAttribute("area") Area area, @PathVariable long id, @RequestParam(defaultValue = "") List<String> penyelia, RedirectAttributes kabar) {
        this.penyelia.atur(lab.ambil(area.satker(), id), penyelia, area.oleh());
        return lanjut(area, "/lab", "Penyelia laboratorium disimpan.", kabar);
    }
}
