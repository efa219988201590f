package id.laju.kelas;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.bimtek.PesertaKelas;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public address of a class (TRN-012): open only while something is active, and with the personal code only for one's own sheets. */
@Controller
@RequestMapping("/publik/bimtek/{kelasId:\\d+}")
class TesPortal {

    private static final String SOAL = "soal-";

    /** Asked too often. */
    static class TerlaluSering extends RuntimeException {
    }

    private final TesService tes;
    private final TautanPesertaService tautan;
    private final SertifikatPelatihanService sertifikat;
    private final BerkasSertifikatKelas letak;
    private final BerkasService berkas;
    private final BukuKelas buku;
    private final PembatasTes pembatas;
    private final MessageSource pesan;

    TesPortal(TesService tes, TautanPesertaService tautan, SertifikatPelatihanService sertifikat, BerkasSertifikatKelas letak, BerkasService berkas, BukuKelas buku, PembatasTes pembatas, MessageSource pesan) {
        this.tes = tes;
        this.tautan = tautan;
        this.sertifikat = sertifikat;
        this.letak = letak;
        this.berkas = berkas;
        this.buku = buku;
        this.pembatas = pembatas;
        this.pesan = pesan;
    }

    /** For whoever has the code on paper. Says nothing of a class in which nothing is open. */
    @GetMapping
    String kelas(@PathVariable long kelasId, HttpServletRequest minta, Locale bahasa, Model model) {
        if (terbuka(kelasId).isEmpty()) {
            wajar(pembatas.gagal(minta.getRemoteAddr()));
            throw new TidakDitemukan(pesan.getMessage("tes.tertutup", null, bahasa));
        }
        model.addAttribute("k", buku.kelas(kelasId)).addAttribute("terbuka", terbuka(kelasId));
        return "kelas/tes-kelas";
    }

    @PostMapping
    String masuk(@PathVariable long kelasId, @RequestParam(defaultValue = "") String kode, HttpServletRequest minta, Locale bahasa) {
        String rapi = TautanPesertaService.rapi(kode).replaceAll("[^0-9A-Z]", "");
        if (rapi.isEmpty()) {
            throw IsianKeliru.pada("kode", pesan.getMessage("tes.isiKode", null, bahasa));
        }
        dikenal(kelasId, rapi, minta, bahasa);
        return "redirect:/publik/bimtek/" + kelasId + "/" + rapi;
    }

    /** Mistyped, it is told beside the field and stays there. */
    private void dikenal(long kelasId, String kode, HttpServletRequest minta, Locale bahasa) {
        try {
            pemilik(kelasId, kode, minta, bahasa);
        } catch (TidakDitemukan e) {
            throw IsianKeliru.pada("kode", e.getMessage());
        }
    }

    @GetMapping("/{kode}")
    String saya(@PathVariable long kelasId, @PathVariable String kode, HttpServletRequest minta, Locale bahasa, Model model) {
        PesertaKelas p = pemilik(kelasId, kode, minta, bahasa);
        Map<Tahap, LembarTes> lembar = new LinkedHashMap<>();
        tes.semua(kelasId).stream().filter(l -> l.pesertaId() == p.pesertaId()).forEach(l -> lembar.put(l.tahap(), l));
        model.addAttribute("k", buku.kelas(kelasId)).addAttribute("nama", p.nama()).addAttribute("kode", kode).addAttribute("terbuka", terbuka(kelasId)).addAttribute("semuaTahap", Tahap.values()).addAttribute("lembar", lembar)
            .addAttribute("sertifikat", sertifikat.rilisan(p.pesertaId()).orElse(null));
        return "kelas/tes-saya";
    }

    @GetMapping("/{kode}/tes/{tahap:pre|post|evaluasi}")
    String lembar(@PathVariable long kelasId, @PathVariable String kode, @PathVariable String tahap, HttpServletRequest minta, Locale bahasa, Model model) {
        LembarTes l = terbuka(kelasId, kode, tahap, minta, bahasa);
        if (l.dikirim() != null) {
            return ke(kelasId, kode);
        }
        model.addAttribute("k", buku.kelas(kelasId)).addAttribute("kode", kode).addAttribute("tahap", l.tahap()).addAttribute("jawaban", tes.jawaban(l.id()));
        return "kelas/tes-lembar";
    }

    /** One answer, as it is given. */
    @PostMapping("/{kode}/tes/{tahap:pre|post|evaluasi}/jawab")
    ResponseEntity<Void> jawab(@PathVariable long kelasId, @PathVariable String kode, @PathVariable String tahap, @RequestParam long soal, @RequestParam(required = false) String isi, HttpServletRequest minta, Locale bahasa) {
        tes.simpan(terbuka(kelasId, kode, tahap, minta, bahasa), soal, isi);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{kode}/tes/{tahap:pre|post|evaluasi}")
    String kirim(@PathVariable long kelasId, @PathVariable String kode, @PathVariable String tahap, @RequestParam Map<String, String> isian, HttpServletRequest minta, Locale bahasa) {
        LembarTes l = terbuka(kelasId, kode, tahap, minta, bahasa);
        Map<Long, String> isi = new LinkedHashMap<>();
        isian.forEach((nama, nilai) -> {
            if (nama.matches(SOAL + "\\d{1,18}")) {
                isi.put(Long.valueOf(nama.substring(SOAL.length())), nilai);
            }
        });
        tes.kirim(l, isi);
        return ke(kelasId, kode);
    }

    @GetMapping("/{kode}/sertifikat")
    ResponseEntity<byte[]> sertifikat(@PathVariable long kelasId, @PathVariable String kode, HttpServletRequest minta, Locale bahasa) {
        PesertaKelas p = pemilik(kelasId, kode, minta, bahasa);
        UUID ini = letak.dari(sertifikat.rilisan(p.pesertaId()).orElseThrow(() -> tidakAda(bahasa)));
        return Unduhan.unduh(berkas.ambil(ini), berkas.isi(ini));
    }

    @ExceptionHandler
    ModelAndView terlaluSering(TerlaluSering e, Locale bahasa) {
        return new ModelAndView("error/4xx", Map.of("kalimat", pesan.getMessage("tes.terlaluSering", null, bahasa)), HttpStatus.TOO_MANY_REQUESTS);
    }

    private static String ke(long kelasId, String kode) {
        return "redirect:/publik/bimtek/" + kelasId + "/" + kode;
    }

    private List<Tahap> terbuka(long kelasId) {
        return Arrays.stream(Tahap.values()).filter(t -> tes.terbuka(kelasId, t)).toList();
    }

    private LembarTes terbuka(long kelasId, String kode, String tahap, HttpServletRequest minta, Locale bahasa) {
        PesertaKelas p = pemilik(kelasId, kode, minta, bahasa);
        Tahap t = Tahap.valueOf(tahap.toUpperCase(Locale.ROOT));
        if (!tes.terbuka(kelasId, t)) {
            throw new TidakDitemukan(pesan.getMessage("tes.tertutup", null, bahasa));
        }
        return tes.lembar(kelasId, p.pesertaId(), t);
    }

    private PesertaKelas pemilik(long kelasId, String kode, HttpServletRequest minta, Locale bahasa) {
        PesertaKelas p = tautan.pemilik(kelasId, kode).orElse(null);
        wajar(p == null ? pembatas.gagal(minta.getRemoteAddr()) : pembatas.kode(kelasId + "/" + p.pesertaId()));
        if (p == null) {
            throw tidakAda(bahasa);
        }
        return p;
    }

    private static void wajar(boolean boleh) {
        if (!boleh) {
            throw new TerlaluSering();
        }
    }

    private TidakDitemukan tidakAda(Locale bahasa) {
        return new TidakDitemukan(pesan.getMessage("tes.tidakDikenal", null, bahasa));
    }
}
