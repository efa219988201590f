package id.laju.layanan;

import id.laju.umum.PermintaanHalaman;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/kelola/layanan/{satker}/standar")
class StandarKelola extends KelolaDasar {

    private static final Map<String, String> JENIS = new LinkedHashMap<>();

    static {
        JENIS.put(JenisStandar.UMUM.name(), "Umum");
        JENIS.put(JenisStandar.BPOM_MIGRASI.name(), "Migrasi kemasan pangan (BPOM)");
    }

    private final StandarService standar;
    private final CariLayananService cari;

    StandarKelola(StandarService standar, CariLayananService cari) {
        this.standar = standar;
        this.cari = cari;
    }

    @GetMapping
    String daftar(@ModelAttribute("area") Area area, PermintaanHalaman permintaan, Model model) {
        model.addAttribute("halaman", cari.standar(area.satker(), permintaan));
        return "layanan/standar-daftar";
    }

    @GetMapping("/baru")
    String baru(Model model) {
        return formulir(null, StandarForm.kosong(), model);
    }

    @PostMapping("/baru")
    String tambah(@ModelAttribute("area") Area area, StandarForm isian, RedirectAttributes kabar) {
        return simpan(area, null, isian, kabar);
    }

    @GetMapping("/{id}")
    String ubah(@ModelAttribute("area") Area area, @PathVariable long id, Model model) {
        return formulir(id, StandarForm.dari(standar.ambil(area.satker(), id)), model);
    }

    @PostMapping("/{id}")
    String simpan(@ModelAttribute("area") Area area, @PathVariable Long id, StandarForm isian, RedirectAttributes kabar) {
        standar.simpan(area.satker(), isian.isian(id), area.oleh());
        return lanjut(area, "/standar", "Standar disimpan.", kabar);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@ModelAttribute("area") Area area, @PathVariable long id, RedirectAttributes kabar) {
        standar.hapus(area.satker(), id, area.oleh());
        return lanjut(area, "/standar", "Standar dihapus.", kabar);
    }

    private static String formulir(Long id, StandarForm isian, Model model) {
        boolean tanpa = isian.jenis() == JenisStandar.TANPA_STANDAR;
        model.addAttribute("id", id).addAttribute("isian", isian);
        model.addAttribute("pilihanJenis", tanpa ? Map.of(JenisStandar.TANPA_STANDAR.name(), "Tanpa Standar Uji") : JENIS);
        return "layanan/standar-form";
    }
}
