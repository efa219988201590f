package id.laju.tagihan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Kabar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer makes a link to a bill for whoever pays it, and takes it back. */
@Controller
@RequestMapping("/portal/tagihan/{id}/tautan")
@PreAuthorize("hasAnyRole('pemohon', 'keuangan')")
class TautanTagihanPortal {

    private final TautanTagihanService tautan;

    TautanTagihanPortal(TautanTagihanService tautan) {
        this.tautan = tautan;
    }

    @PostMapping
    String buat(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        kabar.addFlashAttribute("tautan", tautan.buat(id, saya.pelangganId(), saya.pelaku()));
        return "redirect:/portal/tagihan/" + id + "#tautan";
    }

    @PostMapping("/cabut")
    String cabut(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        tautan.cabut(id, saya.pelangganId());
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.tautanDicabut"));
        return "redirect:/portal/tagihan/" + id;
    }
}
