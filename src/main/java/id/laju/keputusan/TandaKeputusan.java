package id.laju.keputusan;

import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The decision, signed by who proposed it, as the form is. */
@Component
class TandaKeputusan implements SuratDitandatangani {

    private final KeputusanService keputusan;
    private final ReviewerService reviewer;

    TandaKeputusan(KeputusanService keputusan, ReviewerService reviewer) {
        this.keputusan = keputusan;
        this.reviewer = reviewer;
    }

    @Override
    public String frasa() {
        return "tandatanganiKeputusan";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return reviewer.pemutus(t.id("permohonanId")).staf().equals(t.pelaku());
    }

    @Override
    public String tanpaWewenang() {
        return "Minta PJ Sertifikasi mengganti penunjukan.";
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return List.of(keputusan.kini(t.id("permohonanId")).dokumenId());
    }
}
