package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Unggahan;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer's side of an audit: sign the sheet of findings, mend each finding (CRT-051, CRT-052). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}")
class TemuanPortal {

    private static final String AWAL = "data:image/png;base64,";

    private final DrafService draf;
    private final LembarAuditService lembar;
    private final TemuanService temuan;
    private final PerbaikanTemuanService perbaikan;
    private final LksService lks;
    private final TampilAudit tampil;
    private final DokumenService dokumen;
    private final Pengulang pengulang;

    TemuanPortal(DrafService draf, LembarAuditService lembar, TemuanService temuan, PerbaikanTemuanService perbaikan, LksService lks, TampilAudit tampil, DokumenService dokumen,
            Pengulang pengulang) {
        this.draf = draf;
        this.lembar = lembar;
        this.temuan = temuan;
        this.perbaikan = perbaikan;
        this.lks = lks;
        this.tampil = tampil;
        this.dokumen = dokumen;
        this.pengulang = pengulang;
    }

    @GetMapping("/lks/{auditId}")
    String lks(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long auditId, Locale bahasa, Model model) {
        AuditLapangan a = audit(saya, id, auditId);
        Lks l = lks.cari(auditId).orElseThrow(() -> new TidakDitemukan("LKS audit ini belum disusun."));
        List<Temuan> semua = temuan.milikAudit(auditId);
        model.addAttribute("id", id).addAttribute("a", tampil.isi(a, bahasa)).addAttribute("tim", lembar.tim(id)).addAttribute("l", l).addAttribute("hitung", TemuanService.hitung(semua))
            .addAttribute("temuan", semua.stream().map(t -> tampil.baris(a.satker(), t, bahasa)).toList()).addAttribute("boleh", bolehTanda(saya)).addAttribute("isian", Map.of("nama", saya.nama()));
        return "audit/lks-portal";
    }

    private static boolean bolehTanda(PenggunaLogin saya) {
        return saya.peran().contains("pemohon") || saya.peran().contains("penandatangan");
    }

    @PostMapping("/lks/{auditId}")
    @PreAuthorize("hasAnyRole('pemohon', 'penandatangan')")
    String tandatangani(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long auditId, @RequestParam(required = false) String nama,
            @RequestParam(required = false) String jabatan, @RequestParam(required = false) String tandaTangan, RedirectAttributes kabar) {
        audit(saya, id, auditId);
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

    @GetMapping("/lks/{auditId}/pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long auditId) {
        audit(saya, id, auditId);
        UUID ada = lks.cari(auditId).map(Lks::dokumenId).orElseThrow(() -> new TidakDitemukan("LKS audit ini belum terbit."));
        return Unduhan.lihat(dokumen.berkas(ada), dokumen.isi(ada));
    }

    @GetMapping("/temuan")
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Locale bahasa, Model model) {
        var p = draf.ambil(saya, id);
        List<AuditLapangan> terlihat = lembar.milik(id).stream().filter(AuditLapangan::berLks).toList();
        model.addAttribute("id", id).addAttribute("permohonan", p).addAttribute("audit", terlihat.stream().map(a -> tampil.isi(a, bahasa)).toList())
            .addAttribute("temuan", temuan.milik(id).stream().filter(t -> terlihat.stream().anyMatch(a -> a.id() == t.auditId())).map(t -> tampil.baris(p.satker(), t, bahasa)).toList());
        return "audit/temuan-daftar";
    }

    @GetMapping("/temuan/{temuanId}")
    String satu(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, Locale bahasa, Model model) {
        Temuan t = temuan(saya, id, temuanId);
        List<Perbaikan> semua = perbaikan.riwayat(temuanId);
        Perbaikan kini = semua.stream().filter(p -> p.dikirim() == null).findFirst().orElse(null);
        Perbaikan tampak = kini != null ? kini : semua.stream().findFirst().orElse(null);
        boolean ubah = saya.peran().contains("pemohon") && t.keadaan() == KeadaanTemuan.TERBUKA && t.perluPerbaikan();
        model.addAttribute("id", id).addAttribute("t", tampil.baris(lembar.audit(t.auditId()).satker(), t, bahasa)).addAttribute("auditId", t.auditId()).addAttribute("ubah", ubah)
            .addAttribute("versi", kini == null ? 0 : kini.versi()).addAttribute("isian", tampak == null ? Map.of() : tampak)
            .addAttribute("berkas", tampak == null ? List.of() : perbaikan.berkas(tampak)).addAttribute("lewat", perbaikan.putusanLewat(temuanId).stream().filter(l -> l.putusan().equals("tidak")).toList()).addAttribute("riwayat", semua.stream().filter(p -> p.dikirim() != null).toList());
        return "audit/temuan-satu";
    }

    @PostMapping(path = "/temuan/{temuanId}", params = "!otomatis")
    @PreAuthorize("hasRole('pemohon')")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, IsianPerbaikan isian, @RequestParam(required = false) String kirim,
            RedirectAttributes kabar) {
        temuan(saya, id, temuanId);
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
    @PostMapping(path = "/temuan/{temuanId}", params = "otomatis")
    @PreAuthorize("hasRole('pemohon')")
    @ResponseBody
    Map<String, Integer> simpanOtomatis(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, IsianPerbaikan isian) {
        temuan(saya, id, temuanId);
        return Map.of("versi", perbaikan.simpan(temuanId, isian, saya.pelaku()));
    }

    @PostMapping("/temuan/{temuanId}/berkas")
    @PreAuthorize("hasRole('pemohon')")
    String unggah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, @RequestParam(name = "berkas", required = false) List<MultipartFile> baru,
            RedirectAttributes kabar) {
        temuan(saya, id, temuanId);
        perbaikan.tambahBerkas(temuanId, Unggahan.dari(baru), saya.pelaku());
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.buktiDiunggah"));
        return "redirect:/portal/sertifikasi/" + id + "/temuan/" + temuanId + "#bukti";
    }

    @PostMapping("/temuan/{temuanId}/berkas/{berkas}/hapus")
    @PreAuthorize("hasRole('pemohon')")
    String hapus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, @PathVariable UUID berkas, RedirectAttributes kabar) {
        temuan(saya, id, temuanId);
        perbaikan.hapusBerkas(temuanId, berkas, saya.pelaku());
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.buktiDihapus"));
        return "redirect:/portal/sertifikasi/" + id + "/temuan/" + temuanId + "#bukti";
    }

    @GetMapping("/temuan/{temuanId}/berkas/{berkas}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long temuanId, @PathVariable UUID berkas) {
        temuan(saya, id, temuanId);
        Berkas b = perbaikan.satuBerkas(temuanId, berkas);
        return Unduhan.lihat(b, perbaikan.isi(b));
    }

    /** @throws TidakDitemukan when it is not of this customer and request */
    private AuditLapangan audit(PenggunaLogin saya, long id, long auditId) {
        draf.ambil(saya, id);
        AuditLapangan a = lembar.audit(auditId);
        if (a.permohonanId() != id) {
            throw TidakDitemukan.untuk("Audit", auditId);
        }
        return a;
    }

    /** Known to the customer from the sheet on. */
    private Temuan temuan(PenggunaLogin saya, long id, long temuanId) {
        Temuan t = temuan.ambil(temuanId);
        if (!audit(saya, id, t.auditId()).berLks()) {
            throw TidakDitemukan.untuk("Temuan", temuanId);
        }
        return t;
    }
}
