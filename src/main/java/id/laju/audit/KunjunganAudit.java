package id.laju.audit;

import id.laju.insitu.KunjunganLain;
import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Audits keep their teams from other visits. */
@Component
class KunjunganAudit implements KunjunganLain {

    private final PemberitahuanMapper mapper;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final KalenderKerja kalender;

    KunjunganAudit(PemberitahuanMapper mapper, PermohonanService permohonan, StafService staf, KalenderKerja kalender) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.staf = staf;
        this.kalender = kalender;
    }

    @Override
    public List<String> halangan(Permohonan p, Collection<String> orang, Instant mulai, Instant selesai) {
        ZoneId zona = kalender.zona(p.satker());
        return mapper.bentrok(orang, p.id(), mulai, selesai).stream().map(b -> staf.nama(b.staf()) + " bertugas untuk order " + WaktuAudit.order(permohonan.ambil(b.permohonanId())) + " pada "
            + WaktuAudit.hari(b.mulai().atZone(zona).toLocalDate(), b.selesai().atZone(zona).toLocalDate()) + ".").toList();
    }
}
