package id.laju.audit;

import id.laju.lhu.PejabatService;
import id.laju.mesin.Pengulang;
import id.laju.staf.WewenangBerubah;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A signer whose account was closed or whose mandate was ended leaves no notice behind: PJ Sertifikasi drafts it for somebody else. */
@Component
class PenandaAuditBerhenti {

    private final PemberitahuanMapper mapper;
    private final PemberitahuanService pemberitahuan;
    private final PejabatService pejabat;
    private final Pengulang pengulang;

    PenandaAuditBerhenti(PemberitahuanMapper mapper, PemberitahuanService pemberitahuan, PejabatService pejabat, Pengulang pengulang) {
        this.mapper = mapper;
        this.pemberitahuan = pemberitahuan;
        this.pejabat = pejabat;
        this.pengulang = pengulang;
    }

    @EventListener
    void berubah(WewenangBerubah kabar) {
        lepaskan(kabar.staf());
    }

    /** A mandate runs out with its last day; nobody tells of it. */
    @Scheduled(fixedDelayString = "${laju.audit.sapu-penanda:PT1H}", initialDelayString = "${laju.audit.sapu-penanda:PT1H}")
    public void mandatHabis() {
        pemberitahuan.penandaDitunggu().forEach(this::lepaskan);
    }

    private void lepaskan(String orang) {
        mapper.menungguTandaTangan(orang).stream().filter(id -> pejabat.sekarang(pemberitahuan.permohonan(id).satker(), orang).isEmpty())
            .forEach(id -> pengulang.jalankan(() -> pemberitahuan.lepaskan(id)));
    }
}
