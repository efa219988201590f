package id.laju.pengujian;

import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ${sampelLaporan.dari(laporanId)}}: the samples that stand in a report. */
@Component("sampelLaporan")
public class SampelLaporan {

    private final PermohonanService permohonan;

    SampelLaporan(PermohonanService permohonan) {
        this.permohonan = permohonan;
    }

    public List<Long> dari(long laporanId) {
        return permohonan.sampelLaporan(laporanId).stream().map(Sampel::id).toList();
    }
}
