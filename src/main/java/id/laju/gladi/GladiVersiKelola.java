package id.laju.gladi;

import id.laju.mesin.VersiModel;
import id.laju.proses.WewenangModel;
import id.laju.umum.BacaIsian;
import id.laju.umum.Petugas;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Dry run between released versions: finished cases of the one over the other. */
@Controller
class GladiVersiKelola {

    private final GladiService gladi;
    private final VersiGladi versi;

    GladiVersiKelola(GladiService gladi, VersiGladi versi) {
        this.gladi = gladi;
        this.versi = versi;
    }

    @GetMapping("/kelola/proses/{kunci}/gladi")
    @PreAuthorize(WewenangModel.PEMBACA)
    String tampil(@PathVariable String kunci, @RequestParam(required = false) String satker, @RequestParam(required = false) String dari, @RequestParam(required = false) String ke,
            @RequestParam(required = false) String kasus, @RequestParam(required = false) String banyak, @AuthenticationPrincipal Petugas saya, Model model) {
        List<VersiModel> semua = versi.semua(kunci, saya);
        VersiModel baru = BacaIsian.teks(ke) == null ? versi.terbaru(semua, BacaIsian.teks(satker)) : versi.satu(semua, ke);
        VersiModel lama = BacaIsian.teks(dari) == null ? versi.sebelum(semua, baru) : versi.satu(semua, dari);
        HasilGladi hasil = gladi.gladi(lama, baru, GladiService.nomor(kasus), GladiKelola.banyak(banyak), saya);
        model.addAttribute("kunci", kunci).addAttribute("satker", BacaIsian.teks(satker)).addAttribute("model", baru).addAttribute("pilihan", versi.pilihan(semua))
            .addAttribute("dari", lama.id()).addAttribute("ke", baru.id()).addAttribute("kasus", kasus).addAttribute("banyak", GladiKelola.banyak(banyak)).addAttribute("paling", GladiService.BANYAK)
            .addAttribute("hasil", hasil).addAttribute("tertutup", gladi.tertutup(kunci)).addAttribute("tanda", GladiKelola.tanda(hasil)).addAttribute("alamatXml", "/kelola/proses/model/" + baru.id());
        return "gladi/versi";
    }
}
