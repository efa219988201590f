package id.laju.konsultansi;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Scope and tariffs of consulting, for everybody (QUO-013, CON-002). */
@Controller
class RuangLingkupKonsultansi {

    private final KonsultansiService konsultansi;
    private final SatkerService satker;

    RuangLingkupKonsultansi(KonsultansiService konsultansi, SatkerService satker) {
        this.konsultansi = konsultansi;
        this.satker = satker;
    }

    @GetMapping("/publik/ruang-lingkup-konsultansi")
    String lihat(@RequestParam(name = "satker", required = false) String kode, Model model) {
        Satker balai = kode == null ? satker.aktif().get(0) : satker.ambil(kode);
        model.addAttribute("balai", balai).addAttribute("pilihanBalai", satker.aktif()).addAttribute("tarif", konsultansi.daftar(balai.kode()).values());
        return "konsultansi/ruang-lingkup";
    }
}
