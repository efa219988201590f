package id.laju.sertifikat;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.SurveiService;
import id.laju.umum.Kabar;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer's certificates with their states; downloads after the survey of the order, as for reports. */
@Controller
@RequestMapping("/portal/sertifikat")
class SertifikatPortal {

    private final TerbitService terbit;
    private final DaftarSertifikatSaya daftar;
    private final PermohonanService permohonan;
    private final SurveiService survei;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final SuratSertifikatService surat;

    SertifikatPortal(TerbitService terbit, DaftarSertifikatSaya daftar, PermohonanService permohonan, SurveiService survei, DokumenService dokumen, BerkasService berkas, SuratSertifikatService surat) {
        this.terbit = terbit;
        this.daftar = daftar;
        this.permohonan = permohonan;
        this.survei = survei;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.surat = surat;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String bagian, PermintaanHalaman h, Model model) {
        List<SertifikatSaya> semua = daftar.semua(saya.pelangganId());
        BagianSertifikat dipilih = BagianSertifikat.dari(bagian);
        model.addAttribute("halaman", daftar.halaman(semua, dipilih, h)).addAttribute("banyakBagian", daftar.banyak(semua)).addAttribute("bagianDipilih", dipilih);
        return "sertifikat/portal";
    }

    @GetMapping("/{id}/unduh")
    Object sertifikat(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kilat) {
        Sertifikat s = milik(id, saya);
        return unduh(s, s.dokumenId(), kilat);
    }

    @GetMapping("/{id}/lampiran")
    Object lampiran(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kilat) {
        Sertifikat s = milik(id, saya);
        if (s.lampiranId() == null) {
            throw new TidakDitemukan("Sertifikat ini tidak mempunyai lampiran.");
        }
        return unduh(s, s.lampiranId(), kilat);
    }

    /** A letter that suspended or withdrew it, or gave it back. */
    @GetMapping("/{id}/surat/{suratId}")
    ResponseEntity<byte[]> surat(@PathVariable long id, @PathVariable long suratId, @AuthenticationPrincipal PenggunaLogin saya) {
        SuratSertifikat x = surat.terkirim(milik(id, saya).id()).stream().filter(s -> s.id() == suratId).findFirst().orElseThrow(() -> new TidakDitemukan("Surat ini tidak ada."));
        return Unduhan.lihat(dokumen.berkas(x.dokumenId()), dokumen.isi(x.dokumenId()));
    }

    private Object unduh(Sertifikat s, UUID dokumenId, RedirectAttributes kilat) {
        if (!s.lama() && !survei.beres(permohonan.ambil(s.permohonanId()))) {
            kilat.addFlashAttribute("pesanGalat", Kabar.dari("kabar.surveiDuluSertifikat"));
            return "redirect:/portal/survei/" + s.permohonanId();
        }
        Berkas b = dokumenId == null ? berkas.ambil(s.berkasId()) : dokumen.berkas(dokumenId);
        return Unduhan.unduh(b, berkas.isi(b.id()));
    }

    private Sertifikat milik(long id, PenggunaLogin saya) {
        return terbit.milikPelanggan(saya.pelangganId()).stream().filter(s -> s.id() == id).findFirst().orElseThrow(() -> new TidakDitemukan("Sertifikat ini tidak ada."));
    }
}
