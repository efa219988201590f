package id.laju.kalibrasi;

import id.laju.dokumen.DokumenService;
import id.laju.lhu.DaftarLhuService;
import id.laju.lhu.KataKoreksi;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.SalinService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Menu Alat Saya: instruments with their certificates, reminders and "Pesan lagi"; and the certificate for machines. */
@Controller
class RiwayatAlatPortal {

    private final RiwayatAlatService riwayat;
    private final SalinService salin;
    private final DaftarLhuService daftar;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final KataKoreksi kata;

    RiwayatAlatPortal(RiwayatAlatService riwayat, SalinService salin, DaftarLhuService daftar, PermohonanService permohonan, DokumenService dokumen,
            KataKoreksi kata) {
        this.riwayat = riwayat;
        this.salin = salin;
        this.daftar = daftar;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.kata = kata;
    }

    @GetMapping("/portal/alat")
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String cari, Model model) {
        model.addAttribute("daftar", riwayat.milik(saya.pelangganId(), cari)).addAttribute("cari", cari);
        return "kalibrasi/riwayat";
    }

    @PostMapping("/portal/alat/{sampelId:\\d+}/pengingat")
    String pengingat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long sampelId, @RequestParam(required = false) Integer intervalBulan, RedirectAttributes kabar) {
        riwayat.atur(saya, sampelId, intervalBulan);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pengingatDisimpan"));
        return "redirect:/portal/alat";
    }

    /** With the identity as the certificate in force states it. */
    @PostMapping("/portal/alat/{sampelId:\\d+}/pesan")
    String pesan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long sampelId, RedirectAttributes kabar) {
        AlatTerkalibrasi alat = riwayat.satu(saya.pelangganId(), sampelId);
        SalinService.Salinan salinan = salin.salinAlat(saya, alat.permohonanId(), sampelId, s -> kata.sampel(permohonan.satuLaporan(alat.laporanId()), s), alat.nomor());
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.alatDisalin"));
        kabar.addFlashAttribute("tertinggal", salinan.tertinggal());
        return "redirect:/portal/permohonan/" + salinan.id() + "/periksa";
    }

    /** Behind the same survey as the PDF it was taken from. */
    @GetMapping("/portal/lhu/{laporanId:\\d+}/dcc")
    Object dcc(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long laporanId, RedirectAttributes kilat) {
        try {
            String nomor = daftar.unduh(laporanId, saya.pelangganId(), saya.penggunaId(), saya.loket()).berkas().nama();
            UUID id = permohonan.satuLaporan(laporanId).dokumenId();
            byte[] xml = dokumen.lampiran(id, SertifikatKalibrasi.KEMBARAN).orElseThrow(() -> new TidakDitemukan("Laporan ini tidak mempunyai sertifikat digital (DCC)."));
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).header("X-Content-Type-Options", "nosniff").cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", ContentDisposition.attachment().filename(nomor.replaceFirst("\\.pdf$", "") + ".xml").build().toString()).body(xml);
        } catch (IsianKeliru e) {
            kilat.addFlashAttribute("pesanGalat", e.getMessage());
            return "redirect:/portal/survei/" + daftar.order(laporanId, saya.pelangganId()).id();
        }
    }
}
