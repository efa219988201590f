package id.laju.penyerahan;

import id.laju.pelanggan.PenggunaLogin;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button Selesai Order. */
@Controller
class PenyerahanPortal {

    private final PenyerahanService penyerahan;
    private final MessageSource kata;

    PenyerahanPortal(PenyerahanService penyerahan, MessageSource kata) {
        this.penyerahan = penyerahan;
        this.kata = kata;
    }

    @PostMapping("/portal/order/{permohonanId}/selesai")
    String selesaikan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long permohonanId, RedirectAttributes kilat) {
        boolean baru = penyerahan.selesaikan(permohonanId, saya.pelangganId(), saya.penggunaId());
        kilat.addFlashAttribute("pesan", kata.getMessage(baru ? "penyerahan.selesai" : "penyerahan.sudah", null, LocaleContextHolder.getLocale()));
        return "redirect:/portal/lhu";
    }
}
