package id.laju.pemantauan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Data Pengujian (RPT-008): every sample with its numbers and report; and History (RPT-006): what customers and staff did. */
@Controller
class DataKelola {

    private static final String PENGUJIAN = "pengujian";
    private static final String KALIBRASI = "kalibrasi";
    private static final List<Integer> HARI = List.of(7, 30, 90, 365);

    private final DataService data;
    private final SatkerService satker;

    DataKelola(DataService data, SatkerService satker) {
        this.data = data;
        this.satker = satker;
    }

    @GetMapping("/kelola/data/pengujian")
    @PreAuthorize(StafLogin.KANTOR)
    String pengujian(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String tahun, PermintaanHalaman h, Model model) {
        return data(saya, PENGUJIAN, tahun, h, model);
    }

    @GetMapping("/kelola/data/kalibrasi")
    @PreAuthorize(StafLogin.KANTOR)
    String kalibrasi(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String tahun, PermintaanHalaman h, Model model) {
        return data(saya, KALIBRASI, tahun, h, model);
    }

    private String data(StafLogin saya, String layanan, String tahun, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", data.data(saya.satker(), layanan, Tahun.dari(tahun), h)).addAttribute("layanan", layanan);
        model.addAttribute("tahunAda", data.tahun(saya.satker(), layanan)).addAttribute("satkerZona", satker);
        return "pemantauan/data";
    }

    /** @param bagian {@code staf} for what staff did; anything else for customers */
    @GetMapping("/kelola/history")
    @PreAuthorize("hasAnyRole('cs', 'admin-satker')")
    String history(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String bagian, @RequestParam(required = false) String hari,
            PermintaanHalaman h, Model model) {
        boolean pelanggan = !"staf".equals(bagian);
        int mundur = HARI.stream().filter(x -> String.valueOf(x).equals(hari)).findFirst().orElse(30);
        model.addAttribute("halaman", data.history(saya.satker(), pelanggan, mundur, h));
        model.addAttribute("pelanggan", pelanggan).addAttribute("hari", mundur).addAttribute("semuaHari", HARI).addAttribute("satkerZona", satker);
        return "pemantauan/history";
    }
}
