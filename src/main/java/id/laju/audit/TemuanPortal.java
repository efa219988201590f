package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Unggahan;
import id.laju.umum.Kabar;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer's side of a finding: it is mended (CRT-052). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/temuan")
class TemuanPortal {

    private final AksesTemuan akses;
    private final DrafService draf;
    private final LembarAuditService lembar;
    private final TemuanService temuan;
    private final PerbaikanTemuanService perbaikan;
    private final TampilAudit tampil;
    private final Pengulang pengulang;

    TemuanPortal(AksesTemuan akses, DrafService draf, LembarAuditService lembar, TemuanService temuan, PerbaikanTemuanService perbaikan, TampilAudit tampil, Pengulang pengulang) {
        this.akses = akses;
        this.draf = draf;
        this.lembar = lembar;
        this.temuan = temuan;
        this.perbaikan = perbaikan;
        this.tampil = tampil;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Locale bahasa, Model model) {
        var p = draf.ambil(saya, id);
        List<AuditLapangan> terlihat = lembar.milik(id).stream().filter(AuditLapangan::berLks).toList();
        model.addAttribute("id", id).addAttribute("permohonan", p).addAttribute("audit", terlihat.stream().map(a -> tampil.isi(a, bahasa)).toList())
            .addAttribute("temuan", temuan.milik(id).stream().filter(t -> terlihat.stream().anyMatch(a -> a.id() == t.auditId())).map(t -> tampil.baris(p.satker(), t, bahasa)).toList());
        return "audit/temuan-daftar";
    }

    @GetMapping("/{temuanId}")
    String satu(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, Locale bahasa, Model model) {
        Temuan t = akses.temuan(saya, id, temuanId);
        List<Perbaikan> semua = perbaikan.riwayat(temuanId);
        Perbaikan kini = semua.stream().filter(p -> p.dikirim() == null).findFirst().orElse(null);
        Perbaikan tampak = kini != null ? kini : semua.stream().findFirst().orElse(null);
        boolean ubah = saya.peran().contains("pemohon") && t.keadaan() == KeadaanTemuan.TERBUKA && t.perluPerbaikan();
        model.addAttribute("id", id).addAttribute("t", tampil.baris(lembar.audit(t.auditId()).satker(), t, bahasa)).addAttribute("auditId", t.auditId()).addAttribute("ubah", ubah)
            .addAttribute("versi", kini == null ? 0 : kini.versi()).addAttribute("isian", tampak == null ? Map.of() : tampak)
            .addAttribute("berkas", tampak == null ? List.of() : perbaikan.berkas(tampak)).addAttribute("lewat", perbaikan.putusanLewat(temuanId).stream().filter(l -> l.putusan().equals("tidak")).toList()).addAttribute("riwayat", semua.stream().filter(p -> p.dikirim() != null).toList());
        return "audit/temuan-satu";
    }

    @PostMapping(path = "/{temuanId}", params = "!otomatis")
    @PreAuthorize("hasRole('pemohon')")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, IsianPerbaikan isian, @RequestParam(required = false) String kirim,
            RedirectAttributes kabar) {
        akses.temuan(saya, id, temuanId);
        if (kirim == null) {
            perbaikan.simpan(temuanId, isian, saya.pelaku());
            kabar.addFlashAttribute("pesan", Kabar.dari("kabar.perbaikanDisimpan"));
            return "redirect:/portal/sertifikasi/" + id + "/temuan/" + temuanId;
        }
        pengulang.jalankan(() -> perbaikan.kirim(temuanId, isian, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.perbaikanTemuanDikirim"));
        return "redirect:/portal/sertifikasi/" + id + "/temuan";
    }

    /** While it is being typed. */
    @PostMapping(path = "/{temuanId}", params = "otomatis")
    @PreAuthorize("hasRole('pemohon')")
    @ResponseBody
    Map<String, Integer> simpanOtomatis(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, IsianPerbaikan isian) {
        akses.temuan(saya, id, temuanId);
        return Map.of("versi", perbaikan.simpan(temuanId, isian, saya.pelaku()));
    }

    @PostMapping("/{temuanId}/berkas")
    @PreAuthorize("hasRole('pemohon')")
    String unggah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, @RequestParam(name = "berkas", required = false) List<MultipartFile> baru,
            RedirectAttributes kabar) {
        akses.temuan(saya, id, temuanId);
        perbaikan.tambahBerkas(temuanId, Unggahan.dari(baru), saya.pelaku());
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.buktiDiunggah"));
        return "redirect:/portal/sertifikasi/" + id + "/temuan/" + temuanId + "#bukti";
    }

    @PostMapping("/{temuanId}/berkas/{berkas}/hapus")
    @PreAuthorize("hasRole('pemohon')")
    String hapus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, @PathVariable UUID berkas, RedirectAttributes kabar) {
        akses.temuan(saya, id, temuanId);
        perbaikan.hapusBerkas(temuanId, berkas, saya.pelaku());
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.buktiDihapus"));
        return "redirect:/portal/sertifikasi/" + id + "/temuan/" + temuanId + "#bukti";
    }

    @GetMapping("/{temuanId}/berkas/{berkas}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, @PathVariable UUID berkas) {
        akses.temuan(saya, id, temuanId);
        Berkas b = perbaikan.satuBerkas(temuanId, berkas);
        return Unduhan.lihat(b, perbaikan.isi(b));
    }
}
