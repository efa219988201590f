package id.laju.lhu;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Lhu;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a report or certificate would say now, and what of it differs from the one that it corrects. */
@Component
class BandingLaporan {

    private final PenyusunLhu penyusun;
    private final DaftarSertifikat sertifikat;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final PejabatService pejabat;
    private final AmandemenMapper amandemen;

    BandingLaporan(PenyusunLhu penyusun, DaftarSertifikat sertifikat, PermohonanService permohonan, DokumenService dokumen, PejabatService pejabat,
            AmandemenMapper amandemen) {
        this.penyusun = penyusun;
        this.sertifikat = sertifikat;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.pejabat = pejabat;
        this.amandemen = amandemen;
    }

    /** Field by field, in the words that it prints. */
    Map<String, String> isi(Laporan l, PilihanLhu pilihan) {
        return sertifikat.untuk(l).map(s -> s.isi(l, pilihan.tertulis()))
            .orElseGet(() -> IsiLaporan.dari(penyusun.isi(l, pilihan, null, pejabat.hariIni(l.satker()))));
    }

    List<Lhu.Perubahan> beda(Amandemen a, PilihanLhu pilihan) {
        return IsiLaporan.beda(IsiLaporan.baca(a.isiLama()), isi(permohonan.satuLaporan(a.laporanBaru()), pilihan));
    }

    /** Nothing differs but when and under which conditions it was measured. */
    boolean sama(Amandemen a, PilihanLhu pilihan) {
        var lain = sertifikat.untuk(permohonan.satuLaporan(a.laporanBaru()));
        return beda(a, pilihan).stream().allMatch(p -> lain.map(s -> s.keadaan(p)).orElseGet(() -> IsiLaporan.keadaan(p)));
    }

    /** Empty for a paper that corrects none. */
    Optional<KoreksiCetak> koreksi(Laporan l, PilihanLhu pilihan) {
        return amandemen.denganLaporanBaru(l.id()).map(a -> {
            Laporan lama = permohonan.satuLaporan(a.laporanId());
            return new KoreksiCetak(penyusun.kalimat(a), lama.nomorLhu(), dokumen.ambil(lama.dokumenId()).sha256(), beda(a, pilihan));
        });
    }
}
