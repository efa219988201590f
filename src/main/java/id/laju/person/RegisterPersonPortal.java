package id.laju.person;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether somebody is certified, for everybody: by number, name or scheme. Of the identity number only the ends. */
@Controller
class RegisterPersonPortal {

    private final RegisterPersonService register;
    private final SatkerService satker;

    RegisterPersonPortal(RegisterPersonService register, SatkerService satker) {
        this.register = register;
        this.satker = satker;
    }

    @GetMapping("/publik/sertifikat-person")
    String cari(@RequestParam(name = "satker", required = false) String kode, PermintaanHalaman h, Model model) {
        String balai = satker.aktif().stream().map(Satker::kode).filter(k -> k.equals(kode)).findFirst().orElse(null);
        model.addAttribute("halaman", register.cari(balai, h)).addAttribute("balai", balai).addAttribute("pilihanBalai", satker.aktif())
            .addAttribute("namaBalai", satker.semua().stream().collect(Collectors.toMap(Satker::kode, Satker::singkatan)));
        return "person/publik";
    }
}
