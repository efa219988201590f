package id.laju.audit;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.sertifikasi.HalamanSertifikasi;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When the team comes: every letter about it with its answer, and the one that waits for an answer. */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/jadwal")
class JadwalAuditPortal {

    private final HalamanSertifikasi halaman;
    private final SkemaSertifikasi skema;
    private final JawabJadwalAuditService jawaban;
    private final TimAuditService tim;
    private final TampilTim tampil;
    private final BiayaAudit biaya;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final Pengulang pengulang;

    JadwalAuditPortal(HalamanSertifikasi halaman, SkemaSertifikasi skema, JawabJadwalAuditService jawaban, TimAuditService tim, TampilTim tampil, BiayaAudit biaya, DokumenService dokumen, BerkasService berkas,
            Pengulang pengulang) {
        this.halaman = halaman;
        this.skema = skema;
        this.jawaban = jawaban;
        this.tim = tim;
        this.tampil = tampil;
        this.biaya = biaya;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Locale bahasa, Model model) {
        Permohonan p = halaman.buka(saya, id, model, null);
        List<Pemberitahuan> terkirim = jawaban.terkirim(id);
        List<TampilTim.Surat> surat = terkirim.stream().map(n -> tampil.surat(p, n, bahasa)).toList();
        if (surat.isEmpty()) {
            throw new TidakDitemukan("Jadwal untuk permohonan ini belum ada.");
        }
        boolean menunggu = jawaban.menunggu(id).isPresent();
        model.addAttribute("surat", surat).addAttribute("kini", surat.get(0)).addAttribute("tim", tim.tim(id)).addAttribute("biaya", biaya.untuk(p)).addAttribute("menunggu", menunggu).addAttribute("ditunda", jawaban.ditunda(terkirim.get(0)))
            .addAttribute("kunjungan", KataKunjungan.untuk(skema, id).name()).addAttribute("boleh", menunggu && saya.peran().contains("pemohon"));
        return "audit/jadwal";
    }

    @PostMapping
    @PreAuthorize("hasRole('pemohon')")
    String jawab(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String jawaban, @RequestParam(required = false) LocalDate usulMulai,
            @RequestParam(required = false) LocalDate usulSelesai, @RequestParam(required = false) String alasan, @RequestParam(required = false) MultipartFile berkas, RedirectAttributes kabar) {
        Permohonan p = halaman.ambil(saya, id);
        JawabanJadwalAudit j = JawabanJadwalAudit.dari(jawaban, usulMulai, usulSelesai, alasan);
        List<Unggahan> surat = berkas == null ? List.of() : Unggahan.dari(List.of(berkas));
        pengulang.jalankan(() -> this.jawaban.jawab(p, saya.pelangganId(), j, surat, saya.pelaku()));
        kabar.addFlashAttribute("pesan", j.lain() ? Kabar.dari("kabar.jadwalLain") : Kabar.dari("kabar.jadwalAuditDiterima"));
        return "redirect:/portal/sertifikasi/" + id + "/jadwal";
    }

    @GetMapping("/surat/{suratId}")
    ResponseEntity<byte[]> surat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long suratId) {
        Pemberitahuan n = milik(saya, id, suratId);
        return Unduhan.lihat(dokumen.berkas(n.dokumenId()), dokumen.isi(n.dokumenId()));
    }

    @GetMapping("/surat/{suratId}/kembali")
    ResponseEntity<byte[]> kembali(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long suratId) {
        Pemberitahuan n = milik(saya, id, suratId);
        if (n.berkasId() == null) {
            throw new TidakDitemukan("Surat yang ditandatangani tidak ada.");
        }
        return Unduhan.lihat(berkas.ambil(n.berkasId()), berkas.isi(n.berkasId()));
    }

    private Pemberitahuan milik(PenggunaLogin saya, long id, long suratId) {
        halaman.ambil(saya, id);
        return jawaban.terkirim(id).stream().filter(n -> n.id() == suratId).findFirst().orElseThrow(() -> new TidakDitemukan("Surat ini tidak ada."));
    }
}
