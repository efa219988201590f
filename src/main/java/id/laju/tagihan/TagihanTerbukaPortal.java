package id.laju.tagihan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.umum.TidakDitemukan;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One bill without an account: what has to be paid and how, nothing else of the order or the customer. */
@Controller
@RequestMapping("/publik/tagihan/{token}")
class TagihanTerbukaPortal {

    private final TautanTagihanService tautan;
    private final TagihanService tagihan;
    private final LembarTagihan lembar;
    private final BerkasService berkas;
    private final Clock jam;

    TagihanTerbukaPortal(TautanTagihanService tautan, TagihanService tagihan, LembarTagihan lembar, BerkasService berkas, Clock jam) {
        this.tautan = tautan;
        this.tagihan = tagihan;
        this.lembar = lembar;
        this.berkas = berkas;
        this.jam = jam;
    }

    @ModelAttribute
    void tanpaJejak(HttpServletResponse jawab) {
        jawab.setHeader("Cache-Control", "no-store");
        jawab.setHeader("Referrer-Policy", "no-referrer");
        jawab.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    String lihat(@PathVariable String token, Model model) {
        Tagihan t = tautan.lihat(token);
        model.addAttribute("t", t).addAttribute("zona", tagihan.zona(t)).addAttribute("token", token).addAttribute("status", t.statusPada(jam.instant()));
        return "tagihan/terbuka";
    }

    @GetMapping("/billing")
    ResponseEntity<byte[]> billing(@PathVariable String token) {
        Tagihan t = tautan.lihat(token);
        if (t.berkasId() == null) {
            throw new TidakDitemukan("Berkas ini tidak ada.");
        }
        return Unduhan.lihat(berkas.ambil(t.berkasId()), berkas.isi(t.berkasId()));
    }

    @GetMapping("/informasi-tagihan.pdf")
    ResponseEntity<byte[]> informasi(@PathVariable String token) {
        Tagihan t = tautan.lihat(token);
        return Unduhan.lihatPdf("Informasi Tagihan " + t.kode(), lembar.informasi(t, t.statusPada(jam.instant()).keterangan()));
    }
}
