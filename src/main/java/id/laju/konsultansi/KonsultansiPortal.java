package id.laju.konsultansi;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.StatusPermohonan;
import id.laju.satker.SatkerService;
import id.laju.survei.SurveiService;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A consulting order as the customer sees it: plan to agree to, visits, what there is to do, reports. */
@Controller
@RequestMapping("/portal/konsultansi/{id}")
class KonsultansiPortal {

    private final KonsultansiService konsultansi;
    private final TampilKonsultansi tampil;
    private final JawabRencanaService jawabRencana;
    private final KunjunganService kunjungan;
    private final LaporanKonsultansiService laporan;
    private final DokumenService dokumen;
    private final SurveiService survei;
    private final StatusPermohonan status;
    private final SatkerService satker;
    private final Pengulang pengulang;

    KonsultansiPortal(KonsultansiService konsultansi, TampilKonsultansi tampil, JawabRencanaService jawabRencana, KunjunganService kunjungan, LaporanKonsultansiService laporan, DokumenService dokumen, SurveiService survei,
            StatusPermohonan status, SatkerService satker, Pengulang pengulang) {
        this.konsultansi = konsultansi;
        this.tampil = tampil;
        this.jawabRencana = jawabRencana;
        this.kunjungan = kunjungan;
        this.laporan = laporan;
        this.dokumen = dokumen;
        this.survei = survei;
        this.status = status;
        this.satker = satker;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Locale bahasa, Model model) {
        Permohonan p = konsultansi.milik(saya, id);
        if (p.draf()) {
            return "redirect:/portal/konsultansi/" + id + "/data";
        }
        tampil.isi(model, p, bahasa);
        status.isi(saya, p, model);
        boolean pemohon = saya.peran().contains("pemohon") && p.batalAlasan() == null;
        model.addAttribute("permohonan", p).addAttribute("balai", satker.ambil(p.satker())).addAttribute("bolehJawab", pemohon && jawabRencana.menunggu(id)).addAttribute("bolehMinta", pemohon && jawabRencana.dapatMinta(p))
            .addAttribute("pemohon", pemohon).addAttribute("unduhanTerbuka", survei.beres(p));
        return "konsultansi/lihat";
    }

    @PostMapping("/rencana")
    @PreAuthorize("hasRole('pemohon')")
    String jawab(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String jawaban, @RequestParam(required = false) String catatan, RedirectAttributes kabar) {
        Permohonan p = konsultansi.milik(saya, id);
        pengulang.jalankan(() -> jawabRencana.jawab(p, jawaban, catatan, saya.pelaku()));
        kabar.addFlashAttribute("pesan", "lain".equals(jawaban) ? Kabar.dari("kabar.rencanaLain") : Kabar.dari("kabar.rencanaDiterima"));
        return "redirect:/portal/konsultansi/" + id;
    }

    @PostMapping("/waktu-lain")
    @PreAuthorize("hasRole('pemohon')")
    String waktuLain(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String catatan, RedirectAttributes kabar) {
        Permohonan p = konsultansi.milik(saya, id);
        pengulang.jalankan(() -> jawabRencana.mintaWaktuLain(p, catatan, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.rencanaLain"));
        return "redirect:/portal/konsultansi/" + id;
    }

    @PostMapping("/tindak-lanjut/{tindak}")
    @PreAuthorize("hasRole('pemohon')")
    String selesaikan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long tindak, @RequestParam(required = false) String jawaban, RedirectAttributes kabar) {
        kunjungan.selesaikan(konsultansi.milik(saya, id), tindak, "PELANGGAN", jawaban, saya.pelaku());
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.tindakLanjutSelesai"));
        return "redirect:/portal/konsultansi/" + id + "#tindak-lanjut";
    }

    @GetMapping("/berkas/{berkas}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable UUID berkas) {
        konsultansi.milik(saya, id);
        Berkas b = kunjungan.satuBerkas(id, berkas);
        return Unduhan.lihat(b, kunjungan.isi(b));
    }

    /** The final report only after the survey of the order, as all results. */
    @GetMapping("/laporan/{laporanId}")
    Object laporan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long laporanId, RedirectAttributes kabar) {
        Permohonan p = konsultansi.milik(saya, id);
        Laporan l = laporan.semua(id).stream().filter(x -> x.id() == laporanId && x.terbit() != null).findFirst().orElseThrow(() -> new TidakDitemukan("Laporan ini tidak ada."));
        if (l.akhir() && !survei.beres(p)) {
            kabar.addFlashAttribute("pesanGalat", Kabar.dari("kabar.surveiDuluLaporan"));
            return "redirect:/portal/survei/" + id;
        }
        return Unduhan.unduh(dokumen.berkas(l.dokumenId()), dokumen.isi(l.dokumenId()));
    }
}
