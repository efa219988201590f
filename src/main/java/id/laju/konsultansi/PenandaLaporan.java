package id.laju.konsultansi;

import org.springframework.stereotype.Component;

/** Asked by the model: who signs the report in hand. */
@Component
public class PenandaLaporan {

    private final LaporanKonsultansiMapper mapper;

    PenandaLaporan(LaporanKonsultansiMapper mapper) {
        this.mapper = mapper;
    }

    public String untuk(long permohonanId) {
        return mapper.terakhir(permohonanId).orElseThrow().penanda();
    }
}
