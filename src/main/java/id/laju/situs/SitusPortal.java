package id.laju.situs;

import id.laju.bantuan.FaqService;
import id.laju.pengumuman.PengumumanService;
import id.laju.satker.SatkerService;
import id.laju.umum.BersihHtml;
import id.laju.umum.PolaKata;
import id.laju.umum.TidakDitemukan;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Profil, Layanan, Informasi Publik, Publikasi, Kontak and the search (NAV-023). */
@Controller
@RequestMapping("/publik/situs")
class SitusPortal {

    private static final int BANYAK = 100;

    private final SitusService situs;
    private final PengumumanService pengumuman;
    private final FaqService faq;
    private final SatkerService satker;

    SitusPortal(SitusService situs, PengumumanService pengumuman, FaqService faq, SatkerService satker) {
        this.situs = situs;
        this.pengumuman = pengumuman;
        this.faq = faq;
        this.satker = satker;
    }

    @GetMapping("/{bagian}")
    String bagian(@PathVariable String bagian, Model model) {
        Bagian b = Arrays.stream(Bagian.values()).filter(x -> x.jalur().equals(bagian)).findFirst().orElseThrow(() -> new TidakDitemukan("Halaman ini tidak ada."));
        model.addAttribute("bagian", b.jalur()).addAttribute("semua", situs.tayang(b, BANYAK)).addAttribute("ringkas", b == Bagian.BERITA || b == Bagian.ARTIKEL);
        return "situs/bagian";
    }

    @GetMapping("/baca/{id}")
    String baca(@PathVariable long id, Model model) {
        model.addAttribute("h", situs.baca(id));
        return "situs/baca";
    }

    @GetMapping("/pengumuman")
    String pengumuman(Model model) {
        model.addAttribute("semua", pengumuman.publik(BANYAK));
        return "situs/pengumuman";
    }

    @GetMapping("/kontak")
    String kontak(Model model) {
        model.addAttribute("semuaBalai", satker.aktif());
        return "situs/kontak";
    }

    @GetMapping("/cari")
    String cari(@RequestParam(required = false) String cari, Model model) {
        String kata = cari == null ? "" : cari.strip();
        boolean ada = kata.length() > 1;
        model.addAttribute("cari", kata).addAttribute("halaman", ada ? situs.cari(kata) : List.of())
            .addAttribute("faq", ada ? faq.tayang(null, kata) : List.of())
            .addAttribute("pengumuman", ada ? pengumuman.publik(BANYAK).stream().filter(p -> PolaKata.memuat(p.judul() + " " + BersihHtml.teks(p.isi()), kata)).toList() : List.of());
        return "situs/cari";
    }
}
