package id.laju.person;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.survei.SurveiService;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Downloads of certificates and cards, after the survey of the order as for reports. */
@Controller
class SertifikatPersonPortal {

    private final HalamanPerson halaman;
    private final TerbitPersonService terbit;
    private final SurveiService survei;
    private final DokumenService dokumen;

    SertifikatPersonPortal(HalamanPerson halaman, TerbitPersonService terbit, SurveiService survei, DokumenService dokumen) {
        this.halaman = halaman;
        this.terbit = terbit;
        this.survei = survei;
        this.dokumen = dokumen;
    }

    @GetMapping("/portal/person/{id:\\d+}/sertifikat/{sertifikatId:\\d+}")
    Object sertifikat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sertifikatId, RedirectAttributes kilat) {
        return unduh(saya, id, sertifikatId, SertifikatPerson::dokumenId, kilat);
    }

    @GetMapping("/portal/person/{id:\\d+}/kartu/{sertifikatId:\\d+}")
    Object kartu(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sertifikatId, RedirectAttributes kilat) {
        return unduh(saya, id, sertifikatId, SertifikatPerson::kartuId, kilat);
    }

    private Object unduh(PenggunaLogin saya, long id, long sertifikatId, Function<SertifikatPerson, UUID> apa, RedirectAttributes kilat) {
        Permohonan p = halaman.ambil(saya, id);
        SertifikatPerson s = terbit.milik(id).stream().filter(x -> x.id() == sertifikatId && x.terbuka()).findFirst().orElseThrow(() -> new TidakDitemukan("Sertifikat ini tidak ada."));
        if (!survei.beres(p)) {
            kilat.addFlashAttribute("pesanGalat", Kabar.dari("kabar.surveiDuluSertifikat"));
            return "redirect:/portal/survei/" + id;
        }
        UUID d = apa.apply(s);
        return Unduhan.unduh(dokumen.berkas(d), dokumen.isi(d));
    }
}
