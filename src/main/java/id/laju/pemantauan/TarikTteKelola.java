package id.laju.pemantauan;

import id.laju.keamanan.StafLogin;
import id.laju.lhu.LhuService;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A report that waits for a signer who is away goes back to CS, who chooses another one. */
@Controller
class TarikTteKelola {

    private final AksesKasus akses;
    private final PermohonanService permohonan;
    private final LhuService lhu;
    private final Pengulang pengulang;

    TarikTteKelola(AksesKasus akses, PermohonanService permohonan, LhuService lhu, Pengulang pengulang) {
        this.akses = akses;
        this.permohonan = permohonan;
        this.lhu = lhu;
        this.pengulang = pengulang;
    }

    @PostMapping("/kelola/order/{permohonanId}/lhu/{laporanId}/tarik")
    @PreAuthorize(AksesKasus.PENYIMPAN)
    String tarik(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @PathVariable long laporanId,
            @RequestParam(required = false) String catatan, RedirectAttributes kilat) {
        Permohonan p = akses.balai(permohonanId, saya);
        if (permohonan.laporan(p.id()).stream().noneMatch(l -> l.id() == laporanId)) {
            throw TidakDitemukan.untuk("Laporan", laporanId);
        }
        pengulang.jalankan(() -> lhu.tarik(laporanId, catatan, saya.getUsername()));
        kilat.addFlashAttribute("pesan", "Permintaan tanda tangan ditarik. Pilih penanda tangan lain pada tugas CS untuk LHU ini.");
        return "redirect:/kasus/" + p.kasus();
    }
}
