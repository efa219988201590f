package id.laju.staf;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the first administrator of an empty installation is made. */
@Controller
@RequestMapping("/awal/{token}")
class AwalPortal {

    private final AwalService awal;

    AwalPortal(AwalService awal) {
        this.awal = awal;
    }

    @GetMapping
    String formulir(@PathVariable String token, Model model) {
        awal.periksa(token);
        model.addAttribute("isian", StafIsian.kosong(java.util.List.of()));
        return "staf/awal";
    }

    @PostMapping
    String buat(@PathVariable String token, StafIsian isian, @RequestParam(required = false) String sandiBaru,
            @RequestParam(required = false) String sandiUlang, RedirectAttributes kilat) {
        awal.buat(token, isian, sandiBaru, sandiUlang);
        kilat.addFlashAttribute("pesan", "Akun Admin Pusat " + isian.id() + " dibuat. Silakan masuk.");
        return "redirect:/masuk";
    }
}
