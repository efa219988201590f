package id.laju.pemantauan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.SatkerService;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Riwayat Layanan: the finished services of the organisation, by year. */
@Controller
class RiwayatPortal {

    private final PemantauanService pemantauan;
    private final SatkerService satker;

    RiwayatPortal(PemantauanService pemantauan, SatkerService satker) {
        this.pemantauan = pemantauan;
        this.satker = satker;
    }

    @GetMapping("/portal/riwayat")
    String riwayat(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) Integer tahun, Model model) {
        ZoneId zona = satker.ambil(saya.satker()).zonaWaktu();
        List<KasusPelanggan> selesai = pemantauan.selesai(saya.pelangganId());
        model.addAttribute("zona", zona);
        model.addAttribute("tahun", tahun);
        model.addAttribute("pilihanTahun", selesai.stream().map(k -> tahun(k.kasus().dibuat(), zona)).distinct().toList());
        model.addAttribute("semua", selesai.stream().filter(k -> tahun == null || tahun(k.kasus().dibuat(), zona) == tahun).toList());
        return "pemantauan/riwayat";
    }

    private static int tahun(Instant saat, ZoneId zona) {
        return saat.atZone(zona).getYear();
    }
}
