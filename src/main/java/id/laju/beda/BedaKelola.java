package id.laju.beda;

import id.laju.mesin.VersiModel;
import id.laju.proses.UsulanService;
import id.laju.proses.WewenangModel;
import id.laju.umum.BacaIsian;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed: two versions of a model, or a proposal and what holds. */
@Controller
class BedaKelola {

    private final BedaService beda;
    private final UsulanService usulan;

    BedaKelola(BedaService beda, UsulanService usulan) {
        this.beda = beda;
        this.usulan = usulan;
    }

    @GetMapping("/kelola/proses/{kunci}/beda")
    @PreAuthorize(WewenangModel.PEMBACA)
    String versi(@PathVariable String kunci, @RequestParam(required = false) String dari, @RequestParam(required = false) String ke, @RequestParam(required = false) String satker,
            @AuthenticationPrincipal Petugas saya, Model model) {
        List<VersiModel> semua = beda.versi(kunci, saya);
        VersiModel baru = ke == null ? beda.terbaru(semua, BacaIsian.teks(satker)) : satu(semua, ke);
        VersiModel lama = dari == null ? beda.sebelum(semua, baru).orElse(baru) : satu(semua, dari);
        model.addAttribute("kunci", kunci).addAttribute("satker", BacaIsian.teks(satker)).addAttribute("model", baru).addAttribute("pilihan", beda.pilihan(semua));
        model.addAttribute("dari", lama.id()).addAttribute("ke", baru.id()).addAttribute("banding", lama.equals(baru) ? null : beda.banding(lama, baru));
        return "beda/versi";
    }

    private static VersiModel satu(List<VersiModel> semua, String id) {
        return semua.stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow(() -> new TidakDitemukan("Versi model ini tidak ada."));
    }

    @GetMapping("/kelola/proses/usulan/{id}/beda")
    @PreAuthorize(WewenangModel.PEMBACA_USULAN)
    String usulan(@PathVariable UUID id, @AuthenticationPrincipal Petugas saya, Model model) {
        model.addAttribute("usulan", usulan.ambil(id, saya)).addAttribute("semua", beda.banding(id, saya)).addAttribute("diikuti", beda.diikuti(id, saya));
        return "beda/usulan";
    }
}
