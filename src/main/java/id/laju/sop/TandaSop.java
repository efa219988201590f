package id.laju.sop;

import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The SOP, signed by whoever may sign for the balai that day. */
@Component
class TandaSop implements SuratDitandatangani {

    private final PengesahanSopService pengesahan;
    private final PejabatService pejabat;

    TandaSop(PengesahanSopService pengesahan, PejabatService pejabat) {
        this.pengesahan = pengesahan;
        this.pejabat = pejabat;
    }

    @Override
    public String frasa() {
        return "tandatanganiSop";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return pejabat.sekarang(t.satker(), t.pelaku()).isPresent();
    }

    @Override
    public String tanpaWewenang() {
        return "Kembalikan SOP ini agar diajukan lagi untuk pejabat lain.";
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return List.of(pengesahan.ambil(t.id("pengesahanId")).dokumenId());
    }
}
