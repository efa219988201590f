package id.laju.survei;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Survey Kepuasan Pelanggan, for everybody: what was published, with its history (SRV-005, SRV-006, RPT-016). */
@Controller
class HasilSurveiPublik {

    private final TerbitanSurveiService terbit;
    private final SatkerService satker;

    HasilSurveiPublik(TerbitanSurveiService terbit, SatkerService satker) {
        this.terbit = terbit;
        this.satker = satker;
    }

    @GetMapping("/publik/survei")
    String lihat(@RequestParam(name = "satker", required = false) String kode, @RequestParam(required = false) Long terbitan, Model model) {
        Satker balai = kode == null ? satker.aktif().get(0) : satker.ambil(kode);
        Terbitan t = terbit.terbitan(balai.kode(), terbitan).orElse(null);
        model.addAttribute("balai", balai).addAttribute("pilihanBalai", satker.aktif()).addAttribute("terbitan", t).addAttribute("semuaTerbitan", terbit.terbitan(balai.kode()));
        if (t != null) {
            model.addAttribute("indeks", terbit.indeks(t)).addAttribute("unsurIkm", terbit.unsur(t, "IKM")).addAttribute("unsurIpk", terbit.unsur(t, "IPK")).addAttribute("riwayatIkm", terbit.riwayat(balai.kode(), "IKM"))
                .addAttribute("riwayatIpk", terbit.riwayat(balai.kode(), "IPK"));
        }
        return "survei/publik";
    }
}
