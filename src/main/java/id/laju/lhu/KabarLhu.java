package id.laju.lhu;

import id.laju.permohonan.Laporan;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.SurveiService;
import id.laju.surat.SuratService;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the customer that a report is out (NTF-005). The mail carries a link, never the report. */
@Component
class KabarLhu {

    private final PermohonanService permohonan;
    private final SurveiService survei;
    private final PenerimaSurat penerima;
    private final SuratService surat;
    private final AmandemenMapper amandemen;
    private final KabarAmandemen koreksi;

    KabarLhu(PermohonanService permohonan, SurveiService survei, PenerimaSurat penerima, SuratService surat, AmandemenMapper amandemen,
            KabarAmandemen koreksi) {
        this.permohonan = permohonan;
        this.survei = survei;
        this.penerima = penerima;
        this.surat = surat;
        this.amandemen = amandemen;
        this.koreksi = koreksi;
    }

    /** Repeatable: one mail per report and address. */
    @Transactional
    public void terbit(long laporanId) {
        Laporan l = permohonan.satuLaporan(laporanId);
        amandemen.denganLaporanBaru(laporanId).ifPresentOrElse(a -> koreksi.terbit(a, l), () -> pertama(l));
    }

    private void pertama(Laporan l) {
        Permohonan p = permohonan.ambil(l.permohonanId());
        Map<String, Object> isi = Map.of("nomorLhu", l.nomorLhu(), "nomorOrder", p.nomorOrder(), "permohonanId", p.id(), "sebutan", p.kalibrasi() ? "Sertifikat kalibrasi" : "Laporan Hasil Uji", "unduhanTerbuka", survei.beres(p));
        for (String alamat : penerima.untuk(p)) {
            surat.kirimSekali("lhu-terbit/" + l.id() + "/" + alamat, p.satker(), alamat, (p.kalibrasi() ? "Sertifikat kalibrasi " : "LHU ") + l.nomorLhu() + " sudah terbit", "lhu-terbit", isi);
        }
    }
}
