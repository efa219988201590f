package id.laju.pengujian;

import id.laju.keamanan.StafLogin;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page Lembar kerja; its grid lives in {@code aset/lembar-kerja.js}. */
@Controller
@PreAuthorize("hasRole('analis')")
class LembarKerjaPortal {

    private final LembarKerjaService lembar;

    LembarKerjaPortal(LembarKerjaService lembar) {
        this.lembar = lembar;
    }

    @GetMapping("/lembar-kerja")
    String halaman(@RequestParam(required = false) String parameter, @RequestParam(required = false) String metode,
            @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        model.addAttribute("kelompok", lembar.kelompok(dipilih, saya.getUsername()));
        model.addAttribute("satker", dipilih);
        model.addAttribute("semuaSatker", saya.satker());
        model.addAttribute("parameter", parameter);
        model.addAttribute("metode", metode == null ? "" : metode);
        return "pengujian/lembar-kerja";
    }
}
