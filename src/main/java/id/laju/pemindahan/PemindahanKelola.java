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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes running cases over to the newest version of their process. */
@Controller
@RequestMapping("/kelola/proses/{kunci}/pemindahan")
@PreAuthorize("hasRole('admin-pusat')")
class PemindahanKelola {

    private final PemindahanService pemindahan;
    private final AsalPindah asal;
    private final StafService staf;

    PemindahanKelola(PemindahanService pemindahan, AsalPindah asal, StafService staf) {
        this.pemindahan = pemindahan;
        this.asal = asal;
        this.staf = staf;
    }

    @GetMapping
    String daftar(@PathVariable String kunci, @RequestParam(required = false) String satker, Model model) {
        Arah arah = new Arah(kunci, BacaIsian.teks(satker), false);
        umum(arah, model);
        model.addAttribute("berjalan", asal.berjalan(arah)).addAttribute("berakhir", asal.berakhir(arah)).addAttribute("riwayat", pemindahan.riwayat(kunci, arah.satker()))
            .addAttribute("kembali", arah.satker() == null ? Map.of() : asal.berjalan(new Arah(kunci, arah.satker(), true)))
            .addAttribute("kemajuan", pemindahan.kemajuan(kunci, arah.satker())).addAttribute("staf", staf);
        return "pemindahan/daftar";
    }

    /** What was chosen before a refusal is there again. */
    @GetMapping("/rencana")
    String rencana(@PathVariable String kunci, @RequestParam(required = false) String satker, @RequestParam(defaultValue = "false") boolean bersama, @RequestParam String dari, Model model) {
        susun(new Arah(kunci, BacaIsian.teks(satker), bersama), dari, model.getAttribute("ketikan") instanceof Map<?, ?> k ? PilihanPindah.dariKetikan(k) : PilihanPindah.dari(Map.of()), false, model);
        return "pemindahan/rencana";
    }

    /** Nothing is ordered; the page comes back as it was filled in, with what would become of the cases. */
    @PostMapping(path = "/rencana", params = "pratinjau")
    String pratinjau(@PathVariable String kunci, @RequestParam(required = false) String satker, @RequestParam(defaultValue = "false") boolean bersama, @RequestParam String dari,
            @RequestParam(defaultValue = "") String alasan, HttpServletRequest minta, Model model) {
        susun(new Arah(kunci, BacaIsian.teks(satker), bersama), dari, PilihanPindah.dari(minta.getParameterMap()), !PemindahanService.tertutup(kunci), model);
        model.addAttribute("isian", Map.of("alasan", alasan));
        return "pemindahan/rencana";
    }

    private void susun(Arah arah, String dari, PilihanPindah pilihan, boolean dilihat, Model model) {
        VersiModel baru = umum(arah, model);
        VersiModel lama = asal.lama(arah, dari);
        RencanaPindah r = pilihan.rencana(lama.id(), baru.id());
        TelaahPindah t = asal.telaah(arah, r);
        model.addAttribute("lama", lama).addAttribute("telaah", t).addAttribute("pilihan", pilihan).addAttribute("paling", PemindahanService.PRATINJAU)
            .addAttribute("hasil", dilihat ? pemindahan.pratinjau(r, t, pilihan.kasus()) : Map.of()).addAttribute("dilihat", dilihat);
    }

    @PostMapping(path = "/rencana", params = "!pratinjau")
    String mulai(@PathVariable String kunci, @RequestParam(required = false) String satker, @RequestParam(defaultValue = "false") boolean bersama, @RequestParam String dari,
            @RequestParam(required = false) String alasan, @AuthenticationPrincipal Petugas saya, HttpServletRequest minta, RedirectAttributes kilat) {
        Arah arah = new Arah(kunci, BacaIsian.teks(satker), bersama);
        PilihanPindah pilihan = PilihanPindah.dari(minta.getParameterMap());
        RencanaPindah r = pilihan.rencana(asal.lama(arah, dari).id(), asal.terbaru(arah).id());
        long id = pemindahan.mulai(arah, r, pilihan, alasan, saya);
        kilat.addFlashAttribute("pesan", "Pemindahan dimulai. Kasus dipindahkan satu per satu; halaman ini menunjukkan kemajuannya.");
        return ke(kunci, id, arah.satker(), kilat);
    }

    @GetMapping("/{id:\\d+}")
    String satu(@PathVariable String kunci, @PathVariable long id, Model model) {
        Pemindahan p = pemindahan.ambil(kunci, id);
        umum(new Arah(kunci, p.satker(), false), model);
        model.addAttribute("pemindahan", p).addAttribute("kemajuan", pemindahan.kemajuan(p)).addAttribute("staf", staf)
            .addAttribute("kasus", PemindahanService.tertutup(kunci) ? List.of() : pemindahan.kasus(id)).addAttribute("ringkas", pemindahan.ringkas(id));
        return "pemindahan/hasil";
    }

    /** For the page that shows it, while it goes on. */
    @GetMapping("/{id:\\d+}/kemajuan")
    @ResponseBody
    Kemajuan kemajuan(@PathVariable String kunci, @PathVariable long id) {
        return pemindahan.kemajuan(pemindahan.ambil(kunci, id));
    }

    @PostMapping("/{id:\\d+}/ulangi")
    String ulangi(@PathVariable String kunci, @PathVariable long id, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        Pemindahan p = pemindahan.ambil(kunci, id);
        kilat.addFlashAttribute("pesan", pemindahan.ulangi(p, saya) + " kasus dicoba lagi.");
        return ke(kunci, id, p.satker(), kilat);
    }

    private VersiModel umum(Arah arah, Model model) {
        VersiModel baru = asal.terbaru(arah);
        model.addAttribute("kunci", arah.kunci()).addAttribute("satker", arah.satker()).addAttribute("bersama", arah.bersama()).addAttribute("baru", baru)
            .addAttribute("tertutup", PemindahanService.tertutup(arah.kunci()));
        return baru;
    }

    private static String ke(String kunci, long id, String satker, RedirectAttributes kilat) {
        if (satker != null) {
            kilat.addAttribute("satker", satker);
        }
        return "redirect:/kelola/proses/" + kunci + "/pemindahan/" + id;
    }
}
