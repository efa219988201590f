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

/** Stickers of released certificates, for who gives the instruments back; nothing here says whose they are. */
@Controller
@RequestMapping("/kelola/stiker-kalibrasi")
@PreAuthorize("hasAnyRole('cs', 'penyelia', 'analis', 'manajer-teknis')")
class StikerKelola {

    private final RiwayatAlatService riwayat;
    private final StikerService stiker;

    StikerKelola(RiwayatAlatService riwayat, StikerService stiker) {
        this.riwayat = riwayat;
        this.stiker = stiker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String cari, Model model) {
        model.addAttribute("daftar", riwayat.terbaru(List.copyOf(saya.satker()), cari)).addAttribute("cari", cari);
        return "kalibrasi/stiker";
    }

    @GetMapping("/{laporanId:\\d+}.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal StafLogin saya, @PathVariable long laporanId) {
        return Unduhan.lihatPdf("stiker-" + laporanId, stiker.cetak(List.copyOf(saya.satker()), laporanId));
    }
}
