package id.laju.kalibrasi;

import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calibration laboratory at a glance, and stickers of released certificates; nothing here says whose the instruments are. */
@Controller
@RequestMapping("/kelola/kalibrasi")
@PreAuthorize("hasAnyRole('cs', 'penyelia', 'analis', 'kalibrator', 'manajer-teknis')")
class KalibrasiKelola {

    private final RiwayatAlatService riwayat;
    private final StikerService stiker;

    KalibrasiKelola(RiwayatAlatService riwayat, StikerService stiker) {
        this.riwayat = riwayat;
        this.stiker = stiker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String cari, Model model) {
        model.addAttribute("keadaan", riwayat.keadaan(List.copyOf(saya.satker())));
        model.addAttribute("daftar", riwayat.terbaru(List.copyOf(saya.satker()), cari)).addAttribute("cari", cari);
        return "kalibrasi/kelola";
    }

    @GetMapping("/{laporanId:\\d+}/stiker.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal StafLogin saya, @PathVariable long laporanId) {
        return Unduhan.lihatPdf("stiker-" + laporanId, stiker.cetak(List.copyOf(saya.satker()), laporanId));
    }
}
