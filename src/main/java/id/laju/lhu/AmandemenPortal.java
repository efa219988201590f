package id.laju.lhu;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer asks for a correction of a report and sees what becomes of it (LHU-022). */
@Controller
@RequestMapping("/portal/lhu/{laporanId}/amandemen")
class AmandemenPortal {

    private final AmandemenService amandemen;
    private final DaftarLhuService daftar;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final Pengulang pengulang;
    private final MessageSource kata;

    AmandemenPortal(AmandemenService amandemen, DaftarLhuService daftar, PermohonanService permohonan, SatkerService satker, Pengulang pengulang, MessageSource kata) {
        this.amandemen = amandemen;
        this.daftar = daftar;
        this.permohonan = permohonan;
        this.satker = satker;
        this.pengulang = pengulang;
        this.kata = kata;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long laporanId, Model model) {
        Laporan l = milik(laporanId, saya);
        model.addAttribute("laporan", l).addAttribute("semua", amandemen.tentang(laporanId)).addAttribute("dapat", amandemen.dapatDiminta(l));
        model.addAttribute("zona", satker.ambil(l.satker()).zonaWaktu());
        return "lhu/amandemen";
    }

    @PostMapping
    String minta(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long laporanId, @RequestParam(required = false) String alasan, java.util.Locale bahasa,
            RedirectAttributes kilat) {
        Laporan l = milik(laporanId, saya);
        pengulang.jalankan(() -> amandemen.minta(l, saya.penggunaId(), saya.nama(), alasan, saya.loket()));
        kilat.addFlashAttribute("pesan", kata.getMessage("amandemen.terkirim", null, bahasa));
        return "redirect:/portal/lhu/" + laporanId + "/amandemen";
    }

    private Laporan milik(long laporanId, PenggunaLogin saya) {
        daftar.order(laporanId, saya.pelangganId());
        return permohonan.satuLaporan(laporanId);
    }
}
