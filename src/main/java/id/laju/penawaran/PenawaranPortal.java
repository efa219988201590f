package id.laju.penawaran;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PeranPengguna;
import id.laju.permohonan.BuktiLoket;
import id.laju.permohonan.BuktiLoketService;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
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

/** The customer reads the quotation, agrees, proposes other days or cancels. */
@Controller
@RequestMapping("/portal/penawaran")
class PenawaranPortal {

    private final JawabanService jawaban;
    private final PenawaranService penawaran;
    private final JadwalService jadwal;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final BuktiLoketService bukti;
    private final Pengulang pengulang;
    private final Clock jam;

    PenawaranPortal(JawabanService jawaban, PenawaranService penawaran, JadwalService jadwal, PermohonanService permohonan, DokumenService dokumen,
            SatkerService satker, BuktiLoketService bukti, Pengulang pengulang, Clock jam) {
        this.jawaban = jawaban;
        this.penawaran = penawaran;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.satker = satker;
        this.bukti = bukti;
        this.pengulang = pengulang;
        this.jam = jam;
    }

    /** For pages that know only the request. */
    @GetMapping("/permohonan/{permohonanId}")
    String dariPermohonan(@PathVariable long permohonanId, @AuthenticationPrincipal PenggunaLogin saya) {
        long id = penawaran.terakhir(permohonanId).map(Penawaran::id).orElseThrow(() -> new TidakDitemukan("Penawaran belum terbit."));
        return "redirect:/portal/penawaran/" + jawaban.milik(id, saya.pelangganId()).id();
    }

    @GetMapping("/{id}")
    String lihat(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, Model model) {
        Penawaran p = jawaban.milik(id, saya.pelangganId());
        model.addAttribute("p", p).addAttribute("permohonan", permohonan.ambil(p.permohonanId()));
        model.addAttribute("biaya", RincianBiaya.dari(penawaran.baris(id))).addAttribute("zona", satker.ambil(p.satker()).zonaWaktu());
        model.addAttribute("dapatDijawab", p.dapatDijawab(jam.instant())).addAttribute("lewat", p.lewat(jam.instant()));
        model.addAttribute("jadwal", jadwal.cari(id).orElse(null)).addAttribute("usulan", jadwal.usulan(id).orElse(null));
        model.addAttribute("pengganti", penawaran.terakhir(p.permohonanId()).filter(b -> b.id() != id && b.nomor() != null).orElse(null));
        model.addAttribute("berwenang", saya.peran().stream().anyMatch(List.of(PeranPengguna.PEMOHON, PeranPengguna.PENANDATANGAN)::contains));
        return "penawaran/lihat";
    }

    @GetMapping("/{id}/surat")
    ResponseEntity<byte[]> surat(@PathVariable long id, @RequestParam(defaultValue = "false") boolean unduh, @AuthenticationPrincipal PenggunaLogin saya) {
        Penawaran p = jawaban.milik(id, saya.pelangganId());
        return unduh ? Unduhan.unduh(dokumen.berkas(p.dokumenId()), dokumen.isi(p.dokumenId()))
            : Unduhan.lihat(dokumen.berkas(p.dokumenId()), dokumen.isi(p.dokumenId()));
    }

    @PostMapping("/{id}/setuju")
    @PreAuthorize("hasAnyRole('pemohon', 'penandatangan')")
    String setuju(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya,
            @RequestParam(required = false) List<MultipartFile> buktiLoket, RedirectAttributes kabar) {
        bukti.lampirkan(saya, jawaban.milik(id, saya.pelangganId()).permohonanId(), BuktiLoket.Jenis.PENAWARAN, Unggahan.dari(buktiLoket));
        pengulang.jalankan(() -> jawaban.setuju(id, saya.pelangganId(), saya.pelaku()));
        kabar.addFlashAttribute("pesan", (saya.diLoket() ? "Persetujuan pelanggan tercatat bersama suratnya; " : "Terima kasih. Penawaran Anda setujui; ")
            + selanjutnya(jawaban.milik(id, saya.pelangganId())));
        return "redirect:/portal/penawaran/" + id;
    }

    private String selanjutnya(Penawaran p) {
        if (jadwal.cari(p.id()).isPresent()) {
            return "balai menyiapkan langkah berikutnya menurut jadwal itu.";
        }
        return (permohonan.ambil(p.permohonanId()).diLokasi() ? "Customer Service mencocokkan tanggal dan lokasinya, lalu " : "") + "kode billing segera diterbitkan, bila ada yang perlu dibayar.";
    }

    @PostMapping("/{id}/jadwal")
    @PreAuthorize("hasAnyRole('pemohon', 'penandatangan')")
    String jadwal(@PathVariable long id, @RequestParam(required = false) String mulai, @RequestParam(required = false) String selesai,
            @RequestParam(required = false) String alasanJadwal, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        pengulang.jalankan(() -> jadwal.usulkan(id, saya.pelangganId(), saya.pelaku(), mulai, selesai, alasanJadwal));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.usulanJadwal"));
        return "redirect:/portal/penawaran/" + id;
    }

    @PostMapping("/{id}/batal")
    @PreAuthorize("hasAnyRole('pemohon', 'penandatangan')")
    String batal(@PathVariable long id, @RequestParam(required = false) String alasan, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        pengulang.jalankan(() -> jawaban.batal(id, saya.pelangganId(), saya.pelaku(), alasan));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.permohonanDibatalkan"));
        return "redirect:/portal/penawaran/" + id;
    }
}
