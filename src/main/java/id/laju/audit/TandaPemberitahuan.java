package id.laju.audit;

import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The notice of an audit, signed by whoever may sign for the balai that day. */
@Component
class TandaPemberitahuan implements SuratDitandatangani {

    private final PemberitahuanService pemberitahuan;
    private final PejabatService pejabat;

    TandaPemberitahuan(PemberitahuanService pemberitahuan, PejabatService pejabat) {
        this.pemberitahuan = pemberitahuan;
        this.pejabat = pejabat;
    }

    @Override
    public String frasa() {
        return "tandatanganiPemberitahuan";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return pejabat.sekarang(t.satker(), t.pelaku()).isPresent();
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        Pemberitahuan n = pemberitahuan.kini(t.id("auditId"));
        pemberitahuan.periksaWaktu(n);
        return List.of(n.dokumenId());
    }
}
