package id.laju.layanan;

import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Prices in force, and the versions of one price; a change is always a new version. */
@Controller
@RequestMapping("/kelola/layanan/{satker}/tarif")
class TarifKelola extends KelolaDasar {

    private final TarifService tarif;
    private final CariLayananService cari;

    TarifKelola(TarifService tarif, CariLayananService cari) {
        this.tarif = tarif;
        this.cari = cari;
    }

    @GetMapping
    String daftar(@ModelAttribute("area") Area area, PermintaanHalaman permintaan, Model model) {
        model.addAttribute("halaman", cari.tarif(area.satker(), hariIni(area), permintaan));
        return "layanan/tarif-daftar";
    }

    @GetMapping("/{jenis}/{id}")
    String riwayat(@ModelAttribute("area") Area area, @PathVariable String jenis, @PathVariable long id, Model model) {
        List<Tarif> riwayat = tarif.riwayat(area.satker(), sasaran(jenis, id));
        model.addAttribute("sasaran", sasaran(jenis, id)).addAttribute("riwayat", riwayat).addAttribute("hariIni", hariIni(area));
        model.addAttribute("nama", tarif.nama(area.satker(), sasaran(jenis, id)));
        model.addAttribute("isian", TarifForm.sesudah(riwayat.isEmpty() ? null : riwayat.get(0)));
        return "layanan/tarif-form";
    }

    @PostMapping("/{jenis}/{id}")
    String ganti(@ModelAttribute("area") Area area, @PathVariable String jenis, @PathVariable long id, TarifForm isian, RedirectAttributes kabar) {
        tarif.ganti(area.satker(), sasaran(jenis, id), isian.baru(), area.oleh());
        return lanjut(area, "/tarif/" + jenis + "/" + id, "Tarif baru dicatat.", kabar);
    }

    @PostMapping("/{jenis}/{id}/{tarifId}/hapus")
    String batalkan(@ModelAttribute("area") Area area, @PathVariable String jenis, @PathVariable long id, @PathVariable long tarifId, RedirectAttributes kabar) {
        tarif.batalkan(area.satker(), sasaran(jenis, id), tarifId, hariIni(area), area.oleh());
        return lanjut(area, "/tarif/" + jenis + "/" + id, "Tarif yang belum berlaku dibatalkan; tarif sebelumnya diteruskan.", kabar);
    }

    private static SasaranTarif sasaran(String jenis, long id) {
        return switch (jenis) {
            case "parameter" -> SasaranTarif.parameter(id);
            case "pos" -> SasaranTarif.pos(id);
            default -> throw TidakDitemukan.untuk("Tarif", jenis);
        };
    }
}
