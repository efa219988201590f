package id.laju.lhu;

import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Component;

/** Asked by the model: whose task the signature is. */
@Component("penandaTanganLhu")
public class PenandaTanganLhu {

    private final PermohonanService permohonan;

    PenandaTanganLhu(PermohonanService permohonan) {
        this.permohonan = permohonan;
    }

    public String dari(long laporanId) {
        return permohonan.satuLaporan(laporanId).penandaTangan();
    }
}
