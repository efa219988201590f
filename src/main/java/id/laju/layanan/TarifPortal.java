package id.laju.layanan;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Cek Tarif: the price list of a balai for everybody. */
@Controller
class TarifPortal {

    private final CariLayananService cari;
    private final SatkerService satker;
    private final Clock jam;

    TarifPortal(CariLayananService cari, SatkerService satker, Clock jam) {
        this.cari = cari;
        this.satker = satker;
        this.jam = jam;
    }

    @GetMapping("/tarif")
    String pilih(@RequestParam(required = false) String satker) {
        return "redirect:/tarif/" + (satker == null ? this.satker.aktif().get(0) : this.satker.ambil(satker)).kode();
    }

    @GetMapping("/tarif/{satker}")
    String daftar(@PathVariable("satker") String kode, PermintaanHalaman permintaan, Model model) {
        Satker balai = satker.ambil(kode);
        LocalDate hari = LocalDate.now(jam.withZone(balai.zonaWaktu()));
        model.addAttribute("balai", balai).addAttribute("pilihanBalai", satker.aktif()).addAttribute("hari", hari);
        model.addAttribute("halaman", cari.tarif(kode, hari, permintaan));
        return "layanan/tarif-publik";
    }
}
