package id.laju.pengujian;

import id.laju.berkas.Unduhan;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Labels that a customer prints for the samples of an own request, from Ajukan on. */
@Controller
class LabelKirimanPortal {

    private final PermohonanService permohonan;
    private final LembarSampel lembar;

    LabelKirimanPortal(PermohonanService permohonan, LembarSampel lembar) {
        this.permohonan = permohonan;
        this.lembar = lembar;
    }

    @GetMapping("/portal/permohonan/{id:\\d+}/label-sampel.pdf")
    ResponseEntity<byte[]> label(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya) {
        Permohonan p = permohonan.ambil(id);
        if (p.pelangganId() != saya.pelangganId() || p.draf()) {
            throw new TidakDitemukan("Permohonan ini tidak ada.");
        }
        return Unduhan.lihatPdf("label-sampel-" + p.praOrder(), lembar.labelKiriman(p));
    }
}
