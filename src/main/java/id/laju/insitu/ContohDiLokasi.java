package id.laju.insitu;

import id.laju.pengujian.PengambilContoh;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Samples of orders that are done at the customer's site. */
@Component
class ContohDiLokasi implements PengambilContoh {

    private final PermohonanService permohonan;
    private final HasilLapanganMapper hasil;

    ContohDiLokasi(PermohonanService permohonan, HasilLapanganMapper hasil) {
        this.permohonan = permohonan;
        this.hasil = hasil;
    }

    @Override
    public boolean mengambil(long sampelId) {
        return permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId()).diLokasi();
    }

    @Override
    public List<String> petugas(long sampelId) {
        return hasil.petugasContoh(sampelId);
    }

    /** The customer chooses between a new one, the old one with a remark, and none. */
    @Override
    public boolean langsung() {
        return false;
    }
}
