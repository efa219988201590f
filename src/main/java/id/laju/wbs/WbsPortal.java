package id.laju.wbs;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.BuktiPelaporan;
import id.laju.dokumen.DokumenService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The public pages of a report that was sent. Everything about a report is asked for by POST with the receipt, so that no address tells of it; nothing is remembered between two requests. */
@Controller
@RequestMapping("/publik/wbs")
class WbsPortal {

    private static final String RESI = "wbs/resi";
    private static final String LAPORAN = "wbs/laporan";

    private final PelaporService pelapor;
    private final SatkerService satker;
    private final DokumenService dokumen;

    WbsPortal(PelaporService pelapor, SatkerService satker, DokumenService dokumen) {
        this.pelapor = pelapor;
        this.satker = satker;
        this.dokumen = dokumen;
    }

    @GetMapping
    String mulai() {
        return "wbs/mulai";
    }

    @GetMapping("/resi")
    String resi() {
        return RESI;
    }

    /** Pages that follow a form, asked for without it, such as after a change of the language. */
    @GetMapping({"/bukti", "/pesan", "/surat", "/tanda-terima", "/tarik"})
    String tanpaResi() {
        return "redirect:/publik/wbs/resi";
    }

    @PostMapping("/resi")
    String lihat(@RequestParam String resi, Model model, HttpServletResponse jawab) {
        try {
            return laporan(resi, model);
        } catch (IsianKeliru e) {
            tolak(e, model, jawab);
            return RESI;
        }
    }

    @PostMapping("/bukti")
    ResponseEntity<byte[]> bukti(@RequestParam String resi) {
        PelaporService.Tampak t = pelapor.lihat(resi);
        Satker s = satker.ambil(t.satker());
        return Unduhan.lihatPdf("Tanda bukti laporan", dokumen.cetak(s.kode(), t.nomor(), new BuktiPelaporan(s.nama(), t.dibuat().atZone(s.zonaWaktu()).toLocalDate())));
    }

    @PostMapping("/surat")
    ResponseEntity<byte[]> surat(@RequestParam String resi) {
        return Unduhan.lihatPdf("Surat jawaban", pelapor.surat(resi));
    }

    @PostMapping("/pesan")
    String pesan(@RequestParam String resi, @RequestParam(required = false) String teks, @RequestParam(name = "bukti", required = false) List<MultipartFile> bukti, Model model,
            HttpServletResponse jawab) throws IOException {
        List<Kiriman> berkas = berkas(bukti);
        return lakukan(resi, "wbs.pesanTerkirim", Map.of("teks", teks == null ? "" : teks), () -> pelapor.kirimPesan(resi, teks, berkas), model, jawab);
    }

    @PostMapping("/tanda-terima")
    String tandaTerima(@RequestParam String resi, @RequestParam(defaultValue = "false") boolean tinjau, @RequestParam(required = false) String tanggapan, Model model, HttpServletResponse jawab) {
        return lakukan(resi, tinjau ? "wbs.ditinjau" : "wbs.diterima", Map.of("tanggapan", tanggapan == null ? "" : tanggapan), () -> pelapor.jawab(resi, tinjau, tanggapan), model, jawab);
    }

    @PostMapping("/tarik")
    String tarik(@RequestParam String resi, @RequestParam(required = false) String alasan, Model model, HttpServletResponse jawab) {
        return lakukan(resi, "wbs.ditarik", Map.of("alasan", alasan == null ? "" : alasan), () -> pelapor.tarik(resi, alasan), model, jawab);
    }

    private String lakukan(String resi, String kabar, Map<String, String> ketikan, Runnable tindakan, Model model, HttpServletResponse jawab) {
        try {
            tindakan.run();
            model.addAttribute("kabar", kabar);
        } catch (IsianKeliru e) {
            tolak(e, model, jawab);
            model.addAttribute("isian", ketikan);
            if (e.bidang().containsKey("resi")) {
                return RESI;
            }
        }
        return laporan(resi, model);
    }

    private String laporan(String resi, Model model) {
        PelaporService.Tampak t = pelapor.lihat(resi);
        model.addAttribute("t", t).addAttribute("resi", resi).addAttribute("zona", satker.ambil(t.satker()).zonaWaktu()).addAttribute("balai", satker.ambil(t.satker()).nama());
        return LAPORAN;
    }

    /** The general answer to a refused form would keep what was typed in a session. */
    @ExceptionHandler
    ModelAndView resiKeliru(IsianKeliru e) {
        ModelAndView halaman = new ModelAndView(RESI, Map.of("pesanGalat", e.pesan(), "galat", e.bidang()));
        halaman.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return halaman;
    }

    static void tolak(IsianKeliru e, Model model, HttpServletResponse jawab) {
        jawab.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("pesanGalat", e.pesan()).addAttribute("galat", e.bidang());
    }

    static List<Kiriman> berkas(List<MultipartFile> semua) throws IOException {
        List<Kiriman> hasil = new ArrayList<>();
        for (MultipartFile f : semua == null ? List.<MultipartFile>of() : semua) {
            if (!f.isEmpty()) {
                hasil.add(new Kiriman(f.getOriginalFilename(), f.getBytes()));
            }
        }
        return hasil;
    }
}
