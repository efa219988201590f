package id.laju.insitu;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
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

/** When the balai comes, who comes, and the papers about it. */
@Controller
@RequestMapping("/portal/lapangan/{id}")
class LapanganPortal {

    private final JadwalLapanganService jadwal;
    private final JawabJadwalService jawaban;
    private final HasilLapanganService hasil;
    private final BeritaAcaraUlangService ulang;
    private final TampilLapangan tampil;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final Pengulang pengulang;

    LapanganPortal(JadwalLapanganService jadwal, JawabJadwalService jawaban, HasilLapanganService hasil, BeritaAcaraUlangService ulang, TampilLapangan tampil, DokumenService dokumen, SatkerService satker,
            Pengulang pengulang) {
        this.jadwal = jadwal;
        this.jawaban = jawaban;
        this.hasil = hasil;
        this.ulang = ulang;
        this.tampil = tampil;
        this.dokumen = dokumen;
        this.satker = satker;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, Locale bahasa, Model model) {
        jadwal.milik(id, saya.pelangganId());
        Jadwal j = jadwal.semua(id).stream().findFirst().orElse(null);
        model.addAttribute("id", id).addAttribute("j", j).addAttribute("k", tampil.lengkap(id, bahasa)).addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu())
            .addAttribute("diketahui", j != null && j.diketahuiPelanggan()).addAttribute("menunggu", j != null && j.keadaan() == KeadaanJadwal.DIKABARKAN)
            .addAttribute("boleh", saya.peran().contains("pemohon")).addAttribute("hasil", j == null ? null : hasil.hasil(j.id()).orElse(null)).addAttribute("ulang", hasil.ulangOrder(id));
        return "insitu/portal";
    }

    @PostMapping("/jawab")
    @PreAuthorize("hasRole('pemohon')")
    String jawab(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, @RequestParam String jawaban, @RequestParam(required = false) LocalDate usulTanggal,
            @RequestParam(required = false) String alasan, RedirectAttributes kabar) {
        boolean setuju = "setuju".equals(jawaban);
        pengulang.jalankan(() -> this.jawaban.jawab(id, saya.pelangganId(), setuju, usulTanggal, alasan, saya.pelaku()));
        kabar.addFlashAttribute("pesan", setuju ? Kabar.dari("kabar.jadwalLapanganDisetujui") : Kabar.dari("kabar.jadwalLain"));
        return "redirect:/portal/lapangan/" + id;
    }

    @GetMapping("/surat")
    ResponseEntity<byte[]> surat(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya) {
        jadwal.milik(id, saya.pelangganId());
        Jadwal j = jadwal.ambil(id);
        return berkas(j.bersurat() ? j.suratId() : null);
    }

    @GetMapping("/berita-acara")
    ResponseEntity<byte[]> beritaAcara(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya) {
        jadwal.milik(id, saya.pelangganId());
        return berkas(hasil.hasil(jadwal.ambil(id).id()).map(HasilLapangan::beritaAcaraId).orElse(null));
    }

    @GetMapping("/berita-acara/{ulangId}")
    ResponseEntity<byte[]> beritaAcaraUlang(@PathVariable long id, @PathVariable long ulangId, @AuthenticationPrincipal PenggunaLogin saya) {
        jadwal.milik(id, saya.pelangganId());
        return berkas(ulang.dokumen(id, ulangId));
    }

    private ResponseEntity<byte[]> berkas(UUID id) {
        if (id == null) {
            throw new TidakDitemukan("Dokumen ini belum terbit.");
        }
        return Unduhan.lihat(dokumen.berkas(id), dokumen.isi(id));
    }
}
