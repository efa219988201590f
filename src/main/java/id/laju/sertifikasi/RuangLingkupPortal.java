package id.laju.sertifikasi;

import id.laju.layanan.TarifService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a balai certifies and for how much, for everybody. */
@Controller
class RuangLingkupPortal {

    private final ProdukSertifikasiService produk;
    private final TarifService tarif;
    private final SatkerService satker;

    RuangLingkupPortal(ProdukSertifikasiService produk, TarifService tarif, SatkerService satker) {
        this.produk = produk;
        this.tarif = tarif;
        this.satker = satker;
    }

    @GetMapping("/publik/ruang-lingkup-sertifikasi")
    String lihat(@RequestParam(name = "satker", required = false) String kode, Model model) {
        Satker balai = kode == null ? satker.aktif().get(0) : satker.ambil(kode);
        model.addAttribute("balai", balai).addAttribute("pilihanBalai", satker.aktif()).addAttribute("produk", produk.ditawarkan(balai.kode()));
        model.addAttribute("tarif", tarif.pos(balai.kode(), "SERTIFIKASI", produk.hariIni(balai.kode())));
        return "sertifikasi/ruang-lingkup";
    }
}
