package id.laju.pelanggan;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registration: balai, then kategori, then the columns of that kategori. */
@Controller
@RequestMapping("/daftar")
class DaftarPortal {

    private static final String UMPAN = "situsWeb";

    private final PendaftaranService pendaftaran;
    private final FormPelanggan form;
    private final KategoriPelangganService kategori;
    private final SatkerService satker;
    private final PembatasLaju pembatas;

    DaftarPortal(PendaftaranService pendaftaran, FormPelanggan form, KategoriPelangganService kategori, SatkerService satker, PembatasLaju pembatas) {
        this.pendaftaran = pendaftaran;
        this.form = form;
        this.kategori = kategori;
        this.satker = satker;
        this.pembatas = pembatas;
    }

    @GetMapping
    String pilihBalai(@RequestParam(name = "satker", required = false) String kode, Model model) {
        if (kode != null && satker.aktif().stream().anyMatch(s -> s.kode().equals(kode))) {
            return "redirect:/daftar/" + kode;
        }
        model.addAttribute("semuaBalai", satker.aktif());
        return "pelanggan/pilih-balai";
    }

    @GetMapping("/{satker}")
    String form(@PathVariable("satker") String kode, @RequestParam(name = "kategori", required = false) String pilihan, Model model) {
        model.addAttribute("balai", balai(kode));
        if (pilihan == null || pilihan.isEmpty()) {
            model.addAttribute("semuaKategori", kategori.semuaAktif());
            return "pelanggan/pilih-kategori";
        }
        form.isi(model, kategori.aktif(pilihan).kode(), null);
        model.addAttribute("kunciKirim", UUID.randomUUID().toString());
        return "pelanggan/daftar";
    }

    @PostMapping("/{satker}")
    String daftar(@PathVariable("satker") String kode, @RequestParam Map<String, String> isian, HttpServletRequest minta) {
        if (isian.getOrDefault(UMPAN, "").isEmpty()) {
            if (!pembatas.bolehDaftar(minta.getRemoteAddr())) {
                throw new IsianKeliru("Terlalu banyak pendaftaran dari jaringan Anda. Coba lagi satu jam lagi, atau hubungi helpdesk.");
            }
            pendaftaran.daftar(balai(kode).kode(), isian.get("kategori"), kunci(isian), isian);
        }
        return "redirect:/daftar/" + kode + "/berhasil";
    }

    @GetMapping("/{satker}/berhasil")
    String berhasil(@PathVariable("satker") String kode, Model model) {
        model.addAttribute("balai", balai(kode));
        return "pelanggan/daftar-berhasil";
    }

    @GetMapping("/{satker}/usul")
    ResponseEntity<Map<String, String>> usul(@PathVariable("satker") String kode, @RequestParam String nama, HttpServletRequest minta) {
        return pembatas.bolehUsul(minta.getRemoteAddr()) ? ResponseEntity.ok(Map.of("username", pendaftaran.usulUsername(nama)))
            : ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
    }

    private Satker balai(String kode) {
        Satker balai = satker.ambil(kode);
        if (!balai.aktif()) {
            throw new IsianKeliru("Balai ini tidak menerima pendaftaran.");
        }
        return balai;
    }

    private static String kunci(Map<String, String> isian) {
        String kunci = isian.get("kunciKirim");
        return kunci == null || kunci.length() < 20 || kunci.length() > 60 ? UUID.randomUUID().toString() : kunci;
    }
}
