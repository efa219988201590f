package id.laju.pengujian;

import id.laju.permohonan.KataAlasan;
import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a request that never became an order. */
@Component
class PenutupPermohonan {

    private final PermohonanService permohonan;

    PenutupPermohonan(PermohonanService permohonan) {
        this.permohonan = permohonan;
    }

    /** Whoever cancelled has said why; only a lapse has to be written here. */
    @Transactional
    void batal(long permohonanId) {
        if (permohonan.ambil(permohonanId).batalAlasan() == null) {
            permohonan.batal(permohonanId, KataAlasan.LEWAT_WAKTU, "sistem");
        }
    }
}
