package id.laju.lhu;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The paper itself, for the staff who work on it; the laboratory stays blind to whose it is. */
@RestController
@RequestMapping("/api/lhu/{laporanId}")
class LhuApi {

    private static final Set<String> PERAN = Set.of("cs", "ketua-tim-pji", "kepala-balai");

    private final LhuService lhu;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final SiapaBekerja siapa;

    LhuApi(LhuService lhu, PermohonanService permohonan, DokumenService dokumen, SiapaBekerja siapa) {
        this.lhu = lhu;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.siapa = siapa;
    }

    /** With the choices as they stand on the form now; stores nothing. */
    @PostMapping("/pratinjau")
    ResponseEntity<byte[]> pratinjau(@PathVariable long laporanId, String penandaTangan, boolean tanpaSimbol, String catatan, String catatanEn) {
        Laporan l = boleh(laporanId);
        return Unduhan.lihatPdf("pratinjau-LHU-" + l.nomorLhu() + ".pdf",
                lhu.pratinjau(laporanId, new PilihanLhu(penandaTangan, tanpaSimbol, catatan, catatanEn)));
    }

    /** The document as it stands: draft, signed or issued. */
    @GetMapping("/berkas")
    ResponseEntity<byte[]> berkas(@PathVariable long laporanId) {
        Laporan l = boleh(laporanId);
        if (l.dokumenId() == null) {
            throw tidakAda();
        }
        return Unduhan.lihat(dokumen.berkas(l.dokumenId()), dokumen.isi(l.dokumenId()));
    }

    private Laporan boleh(long laporanId) {
        Laporan l = permohonan.satuLaporan(laporanId);
        Pelaku saya = siapa.sekarang().orElseThrow();
        boolean kerjanya = saya.peran().stream().anyMatch(PERAN::contains) || saya.id().equals(l.penandaTangan());
        if (!saya.satker().contains(l.satker()) || !kerjanya) {
            throw tidakAda();
        }
        return l;
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Laporan ini tidak ada.");
    }
}
