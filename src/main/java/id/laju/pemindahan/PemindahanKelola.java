package id.laju.pemindahan;

import id.laju.mesin.RencanaPindah;
import id.laju.mesin.TelaahPindah;
import id.laju.mesin.VersiModel;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.Petugas;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes running cases over to the newest version of their process. */
@Controller
@RequestMapping("/kelola/proses/{kunci}/pemindahan")
@PreAuthorize("hasRole('admin-pusat')")
class PemindahanKelola {

    private final PemindahanService pemindahan;
    private final StafService staf;

    PemindahanKelola(PemindahanService pemindahan, StafService staf) {
        this.pemindahan = pemindahan;
        this.staf = staf;
    }

    @GetMapping
    String daftar(@PathVariable String kunci, @RequestParam(required = false) String satker, Model model) {
        String balai = BacaIsian.teks(satker);
        umum(kunci, balai, model);
        model.addAttribute("berjalan", pemindahan.berjalan(kunci, balai)).addAttribute("riwayat", pemindahan.riwayat(kunci, balai))
            .addAttribute("kemajuan", pemindahan.kemajuan(kunci, balai)).addAttribute("staf", staf);
        return "pemindahan/daftar";
    }

    /** The address holds what was chosen, so that the page can be looked at again and sent to somebody else. */
    @GetMapping("/rencana")
    String rencana(@PathVariable String kunci, @RequestParam(required = false) String satker, @RequestParam String dari,
            @RequestParam(defaultValue = "false") boolean pratinjau, HttpServletRequest minta, Model model) {
        String balai = BacaIsian.teks(satker);
        VersiModel baru = umum(kunci, balai, model);
        PilihanPindah pilihan = PilihanPindah.dari(minta.getParameterMap());
        RencanaPindah r = pilihan.rencana(pemindahan.lama(kunci, balai, dari).id(), baru.id());
        TelaahPindah t = pemindahan.telaah(r);
        boolean dilihat = pratinjau && !PemindahanService.tertutup(kunci);
        model.addAttribute("lama", pemindahan.lama(kunci, balai, dari)).addAttribute("telaah", t).addAttribute("pilihan", pilihan).addAttribute("paling", PemindahanService.PRATINJAU)
            .addAttribute("hasil", dilihat ? pemindahan.pratinjau(r, t, pilihan.kasus()) : Map.of()).addAttribute("dilihat", dilihat);
        return "pemindahan/rencana";
    }

    @PostMapping("/rencana")
    String mulai(@PathVariable String kunci, @RequestParam(required = false) String satker, @RequestParam String dari, @RequestParam(required = false) String alasan,
            @AuthenticationPrincipal Petugas saya, HttpServletRequest minta, RedirectAttributes kilat) {
        String balai = BacaIsian.teks(satker);
        PilihanPindah pilihan = PilihanPindah.dari(minta.getParameterMap());
        RencanaPindah r = pilihan.rencana(pemindahan.lama(kunci, balai, dari).id(), pemindahan.terbaru(kunci, balai).id());
        long id = pemindahan.mulai(kunci, balai, r, pilihan.kasus(), alasan, saya);
        kilat.addFlashAttribute("pesan", "Pemindahan dimulai. Kasus dipindahkan satu per satu; halaman ini menunjukkan kemajuannya.");
        return ke(kunci, id);
    }

    @GetMapping("/{id:\\d+}")
    String satu(@PathVariable String kunci, @PathVariable long id, Model model) {
        Pemindahan p = pemindahan.ambil(kunci, id);
        umum(kunci, p.satker(), model);
        model.addAttribute("pemindahan", p).addAttribute("kemajuan", pemindahan.kemajuan(p)).addAttribute("staf", staf)
            .addAttribute("kasus", PemindahanService.tertutup(kunci) ? List.of() : pemindahan.kasus(id)).addAttribute("ringkas", pemindahan.ringkas(id));
        return "pemindahan/hasil";
    }

    @PostMapping("/{id:\\d+}/ulangi")
    String ulangi(@PathVariable String kunci, @PathVariable long id, RedirectAttributes kilat) {
        int banyak = pemindahan.ulangi(pemindahan.ambil(kunci, id).id());
        kilat.addFlashAttribute("pesan", banyak + " kasus dicoba lagi.");
        return ke(kunci, id);
    }

    private VersiModel umum(String kunci, String satker, Model model) {
        VersiModel baru = pemindahan.terbaru(kunci, satker);
        model.addAttribute("kunci", kunci).addAttribute("satker", satker).addAttribute("baru", baru).addAttribute("tertutup", PemindahanService.tertutup(kunci));
        return baru;
    }

    private static String ke(String kunci, long id) {
        return "redirect:/kelola/proses/" + kunci + "/pemindahan/" + id;
    }
}
