package id.laju.audit;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** The sheet of findings, signed by the customer (CRT-051). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/lks/{auditId}")
class LksPortal {

    private static final String AWAL = "data:image/png;base64,";

    private final AksesTemuan akses;
    private final LembarAuditService lembar;
    private final TemuanService temuan;
    private final LksService lks;
    private final TampilAudit tampil;
    private final DokumenService dokumen;
    private final Pengulang pengulang;

    LksPortal(AksesTemuan akses, LembarAuditService lembar, TemuanService temuan, LksService lks, TampilAudit tampil, DokumenService dokumen, Pengulang pengulang) {
        this.akses = akses;
        this.lembar = lembar;
        this.temuan = temuan;
        this.lks = lks;
        this.tampil = tampil;
        this.dokumen = dokumen;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lks(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long auditId, Locale bahasa, Model model) {
        AuditLapangan a = akses.audit(saya, id, auditId);
        Lks l = lks.cari(auditId).orElseThrow(() -> new TidakDitemukan("LKS audit ini belum disusun."));
        List<Temuan> semua = temuan.milikAudit(auditId);
        model.addAttribute("id", id).addAttribute("a", tampil.isi(a, bahasa)).addAttribute("tim", lembar.pelaksana(id)).addAttribute("l", l).addAttribute("hitung", TemuanService.hitung(semua))
            .addAttribute("temuan", semua.stream().map(t -> tampil.baris(a.satker(), t, bahasa)).toList()).addAttribute("boleh", bolehTanda(saya)).addAttribute("isian", Map.of("nama", saya.nama()));
        return "audit/lks-portal";
    }

    private static boolean bolehTanda(PenggunaLogin saya) {
        return saya.peran().contains("pemohon") || saya.peran().contains("penandatangan");
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('pemohon', 'penandatangan')")
    String tandatangani(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long auditId, @RequestParam(required = false) String nama,
            @RequestParam(required = false) String jabatan, @RequestParam(required = false) String tandaTangan, RedirectAttributes kabar) {
        akses.audit(saya, id, auditId);
        byte[] gambar = gambar(tandaTangan);
        pengulang.jalankan(() -> lks.tandatangani(auditId, nama, jabatan, gambar, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.lksDitandatangani"));
        return "redirect:/portal/sertifikasi/" + id + "/temuan";
    }

    private static byte[] gambar(String isi) {
        if (isi == null || !isi.startsWith(AWAL)) {
            return null;
        }
        try {
            return Base64.getDecoder().decode(isi.substring(AWAL.length()));
        } catch (IllegalArgumentException rusak) {
            throw IsianKeliru.pada("tandaTangan", "Tanda tangan tidak terbaca. Bersihkan kotaknya, lalu tanda tangani lagi.");
        }
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long auditId) {
        akses.audit(saya, id, auditId);
        UUID ada = lks.cari(auditId).map(Lks::dokumenId).orElseThrow(() -> new TidakDitemukan("LKS audit ini belum terbit."));
        return Unduhan.lihat(dokumen.berkas(ada), dokumen.isi(ada));
    }
}
