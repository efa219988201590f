package id.laju.layanan;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Food types and simulant rules: every administrator may read them, the central one keeps them. */
@Controller
@RequestMapping("/kelola/layanan/{satker}/migrasi")
class MigrasiKelola extends KelolaDasar {

    private static final String PUSAT = "hasRole('admin-pusat')";

    private final MigrasiService migrasi;
    private final AturanMigrasiService aturan;
    private final PilihanKelola pilihan;

    MigrasiKelola(MigrasiService migrasi, AturanMigrasiService aturan, PilihanKelola pilihan) {
        this.migrasi = migrasi;
        this.aturan = aturan;
        this.pilihan = pilihan;
    }

    @GetMapping
    String daftar(Model model) {
        model.addAttribute("daftar", migrasi.semuaTipePangan());
        model.addAttribute("waktu", migrasi.waktuKontak()).addAttribute("suhu", migrasi.suhuKontak());
        return "layanan/migrasi-daftar";
    }

    @GetMapping("/baru")
    @PreAuthorize(PUSAT)
    String baru(Model model) {
        model.addAttribute("isian", new MigrasiForm.Tipe("0", null, null, null, true));
        return "layanan/migrasi-form";
    }

    @PostMapping("/baru")
    @PreAuthorize(PUSAT)
    String tambah(@ModelAttribute("area") Area area, MigrasiForm.Tipe isian, RedirectAttributes kabar) {
        int id = aturan.simpanTipe(area.satker(), isian.tipePangan(0), area.oleh());
        return lanjut(area, "/migrasi/" + id + "/aturan", "Tipe pangan disimpan. Lengkapi aturan simulannya.", kabar);
    }

    @GetMapping("/{id}")
    String ubah(@PathVariable int id, Model model) {
        model.addAttribute("isian", MigrasiForm.Tipe.dari(aturan.ambil(id))).addAttribute("id", id);
        return "layanan/migrasi-form";
    }

    @PostMapping("/{id}")
    @PreAuthorize(PUSAT)
    String simpan(@ModelAttribute("area") Area area, @PathVariable int id, MigrasiForm.Tipe isian, RedirectAttributes kabar) {
        aturan.simpanTipe(area.satker(), isian.tipePangan(id), area.oleh());
        return lanjut(area, "/migrasi", "Tipe pangan disimpan.", kabar);
    }

    @GetMapping("/{id}/aturan")
    String lihatAturan(@PathVariable int id, Model model) {
        model.addAttribute("tipe", aturan.ambil(id)).addAttribute("daftar", aturan.aturan(id)).addAttribute("simulan", pilihan.simulan());
        return "layanan/migrasi-aturan";
    }

    @PostMapping("/{id}/aturan")
    @PreAuthorize(PUSAT)
    String tambahAturan(@ModelAttribute("area") Area area, @PathVariable int id, MigrasiForm.Aturan isian, RedirectAttributes kabar) {
        aturan.tambahAturan(area.satker(), isian.aturan(id), area.oleh());
        return lanjut(area, "/migrasi/" + id + "/aturan", "Aturan simulan ditambahkan.", kabar);
    }

    @PostMapping("/{id}/aturan/{aturanId}/hapus")
    @PreAuthorize(PUSAT)
    String hapusAturan(@ModelAttribute("area") Area area, @PathVariable int id, @PathVariable int aturanId, RedirectAttributes kabar) {
        aturan.hapusAturan(area.satker(), id, aturanId, area.oleh());
        return lanjut(area, "/migrasi/" + id + "/aturan", "Aturan simulan dihapus.", kabar);
    }
}
