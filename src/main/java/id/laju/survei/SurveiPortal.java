package id.laju.survei;

import id.laju.pelanggan.PenggunaLogin;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kuesioner Kepuasan (SRV-001, SRV-003): which orders wait for it, and the one page to fill it. */
@Controller
@RequestMapping("/portal/survei")
class SurveiPortal {

    private final SurveiService survei;
    private final MessageSource kata;

    SurveiPortal(SurveiService survei, MessageSource kata) {
        this.survei = survei;
        this.kata = kata;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        model.addAttribute("menunggu", survei.menunggu(saya.pelangganId()));
        return "survei/daftar";
    }

    @GetMapping("/{id}")
    String lembar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        model.addAttribute("lembar", survei.lembar(id, saya.pelangganId()));
        return "survei/lembar";
    }

    @PostMapping("/{id}")
    String isi(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Map<String, String> kiriman,
            RedirectAttributes kilat) {
        boolean baru = saya.diLoket() ? survei.isiDiLoket(id, saya.pelangganId(), baca(kiriman), saya.loket()) : survei.isi(id, saya.pelangganId(), baca(kiriman));
        kilat.addFlashAttribute("pesan", kata.getMessage(baru ? "survei.terima" : "survei.sudah", null, LocaleContextHolder.getLocale()));
        return "redirect:/portal/lhu";
    }

    private static IsianSurvei baca(Map<String, String> kiriman) {
        Map<String, Integer> jawaban = new LinkedHashMap<>();
        awalan(kiriman, "jawaban.").forEach((kode, nilai) -> jawaban.put(kode, nilai.matches("[1-4]") ? Integer.valueOf(nilai) : null));
        return new IsianSurvei(jawaban, awalan(kiriman, "kelompok."), kiriman.get("komentar"));
    }

    private static Map<String, String> awalan(Map<String, String> kiriman, String awalan) {
        Map<String, String> hasil = new LinkedHashMap<>();
        kiriman.forEach((nama, nilai) -> {
            if (nama.startsWith(awalan) && !nilai.isBlank()) {
                hasil.put(nama.substring(awalan.length()), nilai);
            }
        });
        return hasil;
    }
}
