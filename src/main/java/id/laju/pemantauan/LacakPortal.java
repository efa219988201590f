package id.laju.pemantauan;

import id.laju.pelanggan.PembatasLaju;
import id.laju.satker.SatkerService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tracking by nomor analisa without login, as the balai's old public sites had it (NAV-011). */
@Controller
class LacakPortal {

    private static final int PER_JAM = 60;

    private final PemantauanService pemantauan;
    private final SatkerService satker;
    private final PembatasLaju pembatas;

    LacakPortal(PemantauanService pemantauan, SatkerService satker, PembatasLaju pembatas) {
        this.pemantauan = pemantauan;
        this.satker = satker;
        this.pembatas = pembatas;
    }

    @GetMapping("/publik/lacak")
    String lacak(@RequestParam(required = false) String balai, @RequestParam(required = false) String nomor, HttpServletRequest minta, Model model) {
        Map<String, String> pilihan = new LinkedHashMap<>();
        satker.aktif().forEach(s -> pilihan.put(s.kode(), s.singkatan()));
        model.addAttribute("pilihanBalai", pilihan);
        model.addAttribute("balai", balai);
        model.addAttribute("nomor", nomor);
        if (balai != null && nomor != null && !nomor.isBlank()) {
            boolean boleh = pembatas.boleh("lacak", minta.getRemoteAddr(), PER_JAM);
            model.addAttribute("terlaluBanyak", !boleh);
            model.addAttribute("tahap", boleh ? pemantauan.lacak(balai, nomor).orElse(null) : null);
        }
        return "pemantauan/lacak";
    }
}
