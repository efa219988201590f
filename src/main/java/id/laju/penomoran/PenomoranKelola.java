package id.laju.penomoran;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.Tanggal;
import java.util.Map;
import org.springframework.http.ResponseEntity;
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

/** Number patterns with a living example, and the register of the numbers given (NUM-017). */
@Controller
@RequestMapping("/kelola/penomoran")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class PenomoranKelola {

    private static final Map<PolaNomor.Ulang, String> ULANG = Map.of(PolaNomor.Ulang.TAHUNAN, "Setiap tahun", PolaNomor.Ulang.TIDAK_PERNAH, "Tidak pernah");

    private final PolaNomorService pola;
    private final KepalaPenomoran kepala;

    PenomoranKelola(PolaNomorService pola, KepalaPenomoran kepala) {
        this.pola = pola;
        this.kepala = kepala;
    }

    @GetMapping
    String masuk(@AuthenticationPrincipal Petugas saya) {
        return KepalaPenomoran.masuk("/kelola/penomoran", saya);
    }

    @GetMapping("/{kode}")
    String daftar(@PathVariable String kode, Model model) {
        model.addAttribute("deret", pola.deret(kode));
        return "penomoran/daftar";
    }

    @GetMapping("/{kode}/baru")
    String baru(@PathVariable String kode, @RequestParam(required = false) String jenis, Model model) {
        DeretNomor deret = pola.deret(kode).stream().filter(d -> d.jenis().equals(jenis)).findFirst().orElse(null);
        PolaNomor lama = deret == null ? null : deret.berlaku();
        String hari = pola.hariIni(kode).toString();
        PolaIsian isian = lama == null ? new PolaIsian(jenis, "{urut}/{tahun}", "TAHUNAN", "1", hari)
            : new PolaIsian(jenis, lama.pola(), lama.ulang().name(), "1", hari);
        model.addAttribute("isian", isian).addAttribute("deret", deret).addAttribute("ulang", ULANG)
            .addAttribute("contoh", pola.contoh(kode, isian.pola(), 1));
        return "penomoran/form";
    }

    @PostMapping("/{kode}/baru")
    String simpan(@PathVariable String kode, PolaIsian isian, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        PolaNomor baru = isian.polaNomor(kode);
        pola.simpan(baru, saya.id());
        kilat.addFlashAttribute("pesan", "Pola " + SebutanNomor.untuk(baru.jenis()) + " disimpan, berlaku mulai " + Tanggal.panjang(baru.berlakuDari()) + ".");
        return "redirect:/kelola/penomoran/" + kode;
    }

    /** The example beside the form while it is typed. */
    @GetMapping("/{kode}/contoh")
    ResponseEntity<Map<String, String>> contoh(@PathVariable String kode, @RequestParam(defaultValue = "") String pola,
            @RequestParam(defaultValue = "1") String mulaiDari) {
        try {
            int urut = mulaiDari.matches("[1-9]\\d{0,7}") ? Integer.parseInt(mulaiDari) : 1;
            return ResponseEntity.ok(Map.of("contoh", this.pola.contoh(kode, pola, urut)));
        } catch (IsianKeliru keliru) {
            return ResponseEntity.ok(Map.of("keliru", keliru.pesan()));
        }
    }

    @GetMapping("/{kode}/register/{jenis}")
    String register(@PathVariable String kode, @PathVariable String jenis, PermintaanHalaman permintaan, Model model) {
        kepala.register(model, kode, jenis, permintaan, "Penomoran|/kelola/penomoran/" + kode);
        return "penomoran/register";
    }
}
