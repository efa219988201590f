package id.laju.tabellangkah;

import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.proses.Usulan;
import id.laju.proses.UsulanDitolak;
import id.laju.proses.WewenangModel;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Petugas;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
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

/** The table of steps. A refusal answers with the page itself: it holds more fields than a redirect should carry. */
@Controller
@RequestMapping("/kelola/proses/{kunci}/langkah")
@PreAuthorize(WewenangModel.PEMBACA)
class TabelLangkahKelola {

    private final TabelLangkahService layanan;
    private final WewenangModel wewenang;

    TabelLangkahKelola(TabelLangkahService layanan, WewenangModel wewenang) {
        this.layanan = layanan;
        this.wewenang = wewenang;
    }

    @GetMapping
    String lihat(@PathVariable String kunci, @RequestParam(required = false) String satker, @AuthenticationPrincipal Petugas saya, Model model) {
        return halaman(layanan.terbaru(kunci, BacaIsian.teks(satker), saya), Map.of(), List.of(), saya, model);
    }

    @PostMapping
    @PreAuthorize(WewenangModel.PENGUSUL)
    String ajukan(@PathVariable String kunci, @RequestParam Map<String, String> ketikan, @AuthenticationPrincipal Petugas saya, Model model, HttpServletResponse jawab, RedirectAttributes kilat) {
        VersiModel dasar = layanan.dasar(kunci, ketikan.getOrDefault("dasar", ""), saya);
        List<TemuanModel> temuan = List.of();
        try {
            Usulan u = layanan.ajukan(dasar, ketikan, ketikan.get("alasan"), saya);
            kilat.addFlashAttribute("pesan", "Perubahan Anda menjadi usulan dan menunggu rilis orang kedua.");
            return "redirect:/kelola/proses/usulan/" + u.id();
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesanGalat", keliru.pesan()).addAttribute("galat", keliru.bidang());
        } catch (UsulanDitolak ditolak) {
            temuan = ditolak.temuan();
            model.addAttribute("pesanGalat", "Belum dapat diajukan: " + temuan.size() + " temuan, ditandai di baris dan gambarnya. Isian Anda masih ada.");
        }
        jawab.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("ketikan", Map.of("alasan", ketikan.getOrDefault("alasan", "")));
        return halaman(dasar, ketikan, temuan, saya, model);
    }

    private String halaman(VersiModel v, Map<String, String> ketikan, List<TemuanModel> temuan, Petugas saya, Model model) {
        TabelLangkah tabel = layanan.tabel(v, ketikan, temuan);
        model.addAttribute("kunci", v.kunci()).addAttribute("satker", v.satker()).addAttribute("model", v).addAttribute("tabel", tabel).addAttribute("tanda", tabel.tanda());
        boolean berakhir = layanan.berakhir(v);
        model.addAttribute("berakhir", berakhir).addAttribute("mengusul", !berakhir && wewenang.dapatMengusul(v.satker(), saya));
        return "tabellangkah/tabel";
    }
}
