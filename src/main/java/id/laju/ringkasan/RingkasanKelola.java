package id.laju.ringkasan;

import id.laju.keamanan.StafLogin;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ringkasan with its charts, Kinerja Analis, and Laporan, which leads to every report. */
@Controller
class RingkasanKelola {

    private static final List<Integer> HARI = List.of(30, 90, 365);

    private final RingkasanService ringkasan;

    RingkasanKelola(RingkasanService ringkasan) {
        this.ringkasan = ringkasan;
    }

    @GetMapping("/kelola/ringkasan")
    @PreAuthorize(StafLogin.KANTOR)
    String ringkasan(@AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("pelanggan", ringkasan.pelanggan(saya.satker())).addAttribute("sampel", ringkasan.sampel(saya.satker())).addAttribute("orderan", ringkasan.order(saya.satker()))
            .addAttribute("grafik", ringkasan.grafik(saya.satker()));
        return "ringkasan/ringkasan";
    }

    /** Names no customer, so those who work blind may read it. */
    @GetMapping("/kelola/kinerja-analis")
    @PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat', 'manajer-teknis', 'kepala-balai', 'ketua-tim-pji')")
    String kinerja(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String hari, Model model) {
        int mundur = HARI.stream().filter(x -> String.valueOf(x).equals(hari)).findFirst().orElse(90);
        model.addAttribute("kinerja", ringkasan.kinerja(saya.satker(), mundur)).addAttribute("hari", mundur).addAttribute("semuaHari", HARI);
        return "ringkasan/kinerja";
    }

    @GetMapping("/kelola/laporan")
    @PreAuthorize(StafLogin.KANTOR)
    String laporan() {
        return "ringkasan/laporan";
    }
}
