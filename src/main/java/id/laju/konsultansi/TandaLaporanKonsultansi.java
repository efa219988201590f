package id.laju.konsultansi;

import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The report, signed by whoever may sign for the balai that day. */
@Component
class TandaLaporanKonsultansi implements SuratDitandatangani {

    private final LaporanKonsultansiService laporan;
    private final PejabatService pejabat;

    TandaLaporanKonsultansi(LaporanKonsultansiService laporan, PejabatService pejabat) {
        this.laporan = laporan;
        this.pejabat = pejabat;
    }

    @Override
    public String frasa() {
        return "tandatanganiLaporanKonsultansi";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return pejabat.sekarang(t.satker(), t.pelaku()).isPresent();
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return List.of(laporan.kini(t.id("permohonanId")).dokumenId());
    }
}
