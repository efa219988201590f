package id.laju.portal;

import id.laju.satker.SatkerService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two doors: customers and staff. */
@Controller
class BerandaPortal {

    private final SatkerService satker;

    BerandaPortal(SatkerService satker) {
        this.satker = satker;
    }

    @GetMapping("/")
    String beranda(@RequestParam(required = false) String balai, Model model) {
        model.addAttribute("semuaBalai", satker.aktif());
        model.addAttribute("dipilih", satker.aktif().stream().filter(s -> s.kode().equals(balai)).findFirst().orElse(null));
        return "portal/beranda";
    }

    @GetMapping("/masuk")
    String masuk() {
        return "portal/masuk";
    }

    @GetMapping("/kelola")
    String kelola() {
        return "portal/kelola";
    }

    @GetMapping("/favicon.ico")
    String ikon() {
        return "redirect:/aset/logo.svg";
    }
}
