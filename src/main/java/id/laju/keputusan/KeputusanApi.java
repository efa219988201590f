package id.laju.keputusan;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the forms of the decision show besides issued papers: the decision before it is signed, and what the customer sent about a postponement. */
@RestController
@RequestMapping("/api/keputusan/{permohonanId}")
@PreAuthorize(StafLogin.KANTOR)
class KeputusanApi {

    private final UsulanKeputusanService usulan;
    private final PenundaanKeputusanService penundaan;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;

    KeputusanApi(UsulanKeputusanService usulan, PenundaanKeputusanService penundaan, PermohonanService permohonan, DokumenService dokumen) {
        this.usulan = usulan;
        this.penundaan = penundaan;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
    }

    @GetMapping("/naskah")
    ResponseEntity<byte[]> naskah(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId) {
        periksa(saya, permohonanId);
        UUID id = usulan.semua(permohonanId).stream().findFirst().map(UsulanKeputusan::dokumenId).orElseThrow(() -> new TidakDitemukan("Naskah keputusan ini belum ada."));
        return Unduhan.lihat(dokumen.berkas(id), dokumen.isi(id));
    }

    @GetMapping("/bukti/{berkas}")
    ResponseEntity<byte[]> bukti(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @PathVariable UUID berkas) {
        periksa(saya, permohonanId);
        Berkas b = penundaan.satuBukti(permohonanId, berkas);
        return Unduhan.lihat(b, penundaan.isi(b));
    }

    private void periksa(StafLogin saya, long permohonanId) {
        if (!saya.satker().contains(permohonan.ambil(permohonanId).satker())) {
            throw TidakDitemukan.untuk("Permohonan", permohonanId);
        }
    }
}
