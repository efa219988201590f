package id.laju.sertifikat;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether a certificate holds, for everybody: by number, company, product, brand or standard. No contacts and no prices. */
@Controller
class RegisterPortal {

    private final SertifikatService sertifikat;
    private final SatkerService satker;

    RegisterPortal(SertifikatService sertifikat, SatkerService satker) {
        this.sertifikat = sertifikat;
        this.satker = satker;
    }

    @GetMapping("/publik/sertifikat")
    String cari(@RequestParam(name = "satker", required = false) String kode, @RequestParam(required = false) String keadaan, PermintaanHalaman h, Model model) {
        String balai = satker.aktif().stream().map(Satker::kode).filter(k -> k.equals(kode)).findFirst().orElse(null);
        KeadaanSertifikat saring = keadaan(keadaan);
        model.addAttribute("halaman", sertifikat.umum(balai, saring, h)).addAttribute("balai", balai).addAttribute("pilihanBalai", satker.aktif()).addAttribute("keadaan", saring)
            .addAttribute("semuaKeadaan", KeadaanSertifikat.UMUM).addAttribute("namaBalai", satker.semua().stream().collect(Collectors.toMap(Satker::kode, Satker::singkatan)));
        return "sertifikat/publik";
    }

    /** Null for none, and for a word that is none. */
    static KeadaanSertifikat keadaan(String kata) {
        return Arrays.stream(KeadaanSertifikat.values()).filter(k -> k.name().equals(kata)).findFirst().orElse(null);
    }
}
