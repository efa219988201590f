package id.laju.insitu;

import id.laju.lhu.PejabatService;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.WewenangBerubah;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** An officer or signer whose account was closed, lost the role or outlived the mandate leaves no visit behind: the model has others chosen. */
@Component
class PetugasBerhenti {

    private static final Logger LOG = LoggerFactory.getLogger(PetugasBerhenti.class);

    private final JadwalLapanganMapper mapper;
    private final PermohonanService permohonan;
    private final ReguService regu;
    private final PejabatService pejabat;
    private final InsituProses proses;
    private final Pengulang pengulang;

    PetugasBerhenti(JadwalLapanganMapper mapper, PermohonanService permohonan, ReguService regu, PejabatService pejabat, InsituProses proses, Pengulang pengulang) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.regu = regu;
        this.pejabat = pejabat;
        this.proses = proses;
        this.pengulang = pengulang;
    }

    @EventListener
    void ganti(WewenangBerubah kabar) {
        mapper.kunjungan(kabar.staf()).forEach(id -> petugas(id, kabar.staf()));
        surat(kabar.staf());
    }

    /** A mandate runs out with its last day; nobody tells of it. One letter that cannot be taken back keeps no other one waiting. */
    @Scheduled(fixedDelayString = "${laju.insitu.sapu-penanda:PT1H}", initialDelayString = "${laju.insitu.sapu-penanda:PT1H}")
    public void mandatHabis() {
        mapper.ditunggu().forEach(orang -> mapper.menungguTandaTangan(orang).forEach(id -> sapu(id, orang)));
    }

    private void sapu(long permohonanId, String orang) {
        try {
            penanda(permohonanId, orang);
        } catch (RuntimeException e) {
            LOG.error("The letter of duty of request {} could not be taken from {}; the next sweep tries again", permohonanId, orang, e);
        }
    }

    private void surat(String orang) {
        mapper.menungguTandaTangan(orang).forEach(id -> penanda(id, orang));
    }

    private void petugas(long permohonanId, String orang) {
        var p = permohonan.ambil(permohonanId);
        if (regu.calon(p).stream().map(Staf::id).noneMatch(orang::equals)) {
            pengulang.jalankan(() -> proses.petugasBerhalangan(p.kasus(), permohonanId));
        }
    }

    private void penanda(long permohonanId, String orang) {
        var p = permohonan.ambil(permohonanId);
        if (pejabat.sekarang(p.satker(), orang).isEmpty()) {
            pengulang.jalankan(() -> proses.penandaBerhalangan(p.kasus(), permohonanId));
        }
    }
}
