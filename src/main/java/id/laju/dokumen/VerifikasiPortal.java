package id.laju.dokumen;

import id.laju.umum.Tanggal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The public page behind the QR code. Always answers, never with more than the public face of a document. */
@Controller
@RequestMapping("/verifikasi")
class VerifikasiPortal {

    private static final String HALAMAN = "dokumen-publik/verifikasi";
    private static final int BOBOT_BERKAS = 5;

    private final VerifikasiService service;
    private final PembatasVerifikasi pembatas;

    VerifikasiPortal(VerifikasiService service, PembatasVerifikasi pembatas) {
        this.service = service;
        this.pembatas = pembatas;
    }

    /** Writes a moment in the reader's language. */
    public record Penulis(Locale bahasa) {

        public String saat(Instant saat, ZoneId zona) {
            return "en".equals(bahasa.getLanguage()) ? Tanggal.inggris(saat.atZone(zona).toLocalDate())
                + DateTimeFormatter.ofPattern(", HH:mm zzz", Locale.ENGLISH).format(saat.atZone(zona)) : Tanggal.denganJam(saat, zona);
        }

        public String hari(LocalDate hari) {
            return Tanggal.panjang(hari, bahasa);
        }

        public String kata(Teks teks) {
            return teks.utama("en".equals(bahasa.getLanguage()) ? Bahasa.INGGRIS : Bahasa.INDONESIA);
        }
    }

    @ModelAttribute("tulis")
    Penulis tulis(Locale bahasa) {
        return new Penulis(bahasa);
    }

    @GetMapping
    ModelAndView cari(@RequestParam(defaultValue = "") String nomor, @RequestParam(defaultValue = "") String kode, HttpServletRequest minta) {
        if (!kode.isBlank()) {
            return new ModelAndView("redirect:/verifikasi/{kode}", Map.of("kode", KodeVerifikasi.rapikan(kode).replaceAll("[^0-9A-Z]", "")));
        }
        if (nomor.isBlank()) {
            return new ModelAndView(HALAMAN);
        }
        return pembatas.boleh(minta.getRemoteAddr(), 1) ? jawaban(nomor, service.denganNomor(nomor)) : terlaluSering();
    }

    @GetMapping("/{kode}")
    ModelAndView kode(@PathVariable String kode, HttpServletRequest minta) {
        return pembatas.boleh(minta.getRemoteAddr(), 1) ? jawaban(kode, service.denganKode(kode).map(List::of).orElse(List.of())) : terlaluSering();
    }

    @PostMapping
    ModelAndView berkas(@RequestParam MultipartFile berkas, HttpServletRequest minta) throws IOException {
        if (!pembatas.boleh(minta.getRemoteAddr(), BOBOT_BERKAS)) {
            return terlaluSering();
        }
        if (berkas.isEmpty()) {
            return new ModelAndView(HALAMAN, Map.of("tanpaBerkas", true));
        }
        HasilPeriksaBerkas hasil = service.berkasIni(berkas.getBytes());
        return new ModelAndView(HALAMAN, Map.of("hasilBerkas", hasil, "dokumen", hasil.dokumen() == null ? List.of() : List.of(hasil.dokumen())));
    }

    private static ModelAndView jawaban(String dicari, List<WajahDokumen> dokumen) {
        ModelAndView halaman = new ModelAndView(HALAMAN, Map.of("dicari", dicari.strip(), "dokumen", dokumen));
        halaman.setStatus(dokumen.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
        return halaman;
    }

    private static ModelAndView terlaluSering() {
        return new ModelAndView(HALAMAN, Map.of("terlaluSering", true), HttpStatus.TOO_MANY_REQUESTS);
    }
}
