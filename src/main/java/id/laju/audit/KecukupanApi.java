package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.SiapaBekerja;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Documents that the customer completed, for the office of the same satker. */
@RestController
class KecukupanApi {

    private final JawabKecukupanService jawaban;
    private final PermohonanService permohonan;
    private final SiapaBekerja siapa;

    KecukupanApi(JawabKecukupanService jawaban, PermohonanService permohonan, SiapaBekerja siapa) {
        this.jawaban = jawaban;
        this.permohonan = permohonan;
        this.siapa = siapa;
    }

    @GetMapping("/api/kecukupan/{permohonanId}/berkas/{berkas}")
    @PreAuthorize(StafLogin.KANTOR)
    ResponseEntity<byte[]> berkas(@PathVariable long permohonanId, @PathVariable UUID berkas) {
        if (!siapa.sekarang().orElseThrow().satker().contains(permohonan.ambil(permohonanId).satker())) {
            throw TidakDitemukan.untuk("Permohonan", permohonanId);
        }
        Berkas b = jawaban.satuBerkas(permohonanId, berkas);
        return Unduhan.lihat(b, jawaban.isi(b));
    }
}
