package id.laju.kalibrasi;

import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.layanan.RentangService;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The calibration laboratory at a glance, and stickers of released certificates; nothing here says whose the instruments are. */
@Controller
@RequestMapping("/kelola/kalibrasi")
@PreAuthorize("hasAnyRole('cs', 'penyelia', 'analis', 'kalibrator', 'manajer-teknis')")
class KalibrasiKelola {

    private final RiwayatAlatService riwayat;
    private final StikerService stiker;
    private final LembarKalibrasi lembar;
    private final PilihanKalibrasi pilihan;
    private final RentangService rentang;

    KalibrasiKelola(RiwayatAlatService riwayat, StikerService stiker, LembarKalibrasi lembar, PilihanKalibrasi pilihan, RentangService rentang) {
        this.riwayat = riwayat;
        this.stiker = stiker;
        this.lembar = lembar;
        this.pilihan = pilihan;
        this.rentang = rentang;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String cari, Model model) {
        model.addAttribute("keadaan", riwayat.keadaan(List.copyOf(saya.satker())));
        model.addAttribute("daftar", riwayat.terbaru(List.copyOf(saya.satker()), cari)).addAttribute("cari", cari);
        model.addAttribute("lembar", lembar.milik(saya.getUsername())).addAttribute("kalibrator", saya.peran().contains("kalibrator"));
        return "kalibrasi/kelola";
    }

    /** What counts on that day, for the forms of calibrator and officer. @param nominal points as typed, parted by semicolons */
    @GetMapping("/pilihan")
    @PreAuthorize("hasAnyRole('kalibrator', 'petugas-lapangan')")
    @ResponseBody
    PilihanKalibrasi.Hari pilihan(@AuthenticationPrincipal StafLogin saya, @RequestParam String satker, @RequestParam long parameter, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate hari,
            @RequestParam(required = false, defaultValue = "") String nominal) {
        if (!saya.satker().contains(satker)) {
            throw TidakDitemukan.untuk("Satker", satker);
        }
        return pilihan.pada(satker, rentang.ambil(satker, parameter).parameterId(), hari, List.of(nominal.split(";", -1)));
    }

    @GetMapping("/{laporanId:\\d+}/stiker.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal StafLogin saya, @PathVariable long laporanId) {
        return Unduhan.lihatPdf("stiker-" + laporanId, stiker.cetak(List.copyOf(saya.satker()), laporanId, saya.kantor()));
    }
}
