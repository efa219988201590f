package id.laju.pesan;

import id.laju.kalender.KalenderKerja;
import id.laju.mesin.SerahTerima;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A customer's message that its role leaves unread for two working days becomes known to Ketua Tim. */
@Component
class PengingatPesan {

    private static final Logger LOG = LoggerFactory.getLogger(PengingatPesan.class);
    private static final int HARI_KERJA = 2;
    /** Younger ones need no look at the calendar. */
    private static final Duration PALING_CEPAT = Duration.ofDays(1);

    private final PesanMapper mapper;
    private final PermohonanService permohonan;
    private final KalenderKerja kalender;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PengingatPesan(PesanMapper mapper, PermohonanService permohonan, KalenderKerja kalender, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.kalender = kalender;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Rows are claimed, so every node may sweep. */
    @Scheduled(fixedDelayString = "${laju.mesin.sapu-tenggat:PT10M}", initialDelayString = "${laju.mesin.sapu-tenggat:PT2M}")
    @Transactional
    void sapu() {
        mapper.belumDibaca(jam.instant().minus(PALING_CEPAT)).forEach(this::periksa);
    }

    /** Where it cannot be counted, the others are. */
    private boolean lewat(Permohonan p, PesanKasus pesan) {
        try {
            return !kalender.tambahHariKerja(p.satker(), pesan.dibuat(), HARI_KERJA).isAfter(jam.instant());
        } catch (RuntimeException e) {
            LOG.warn("Tenggat membaca pesan {} tidak dapat dihitung", pesan.id(), e);
            return false;
        }
    }

    private void periksa(PesanKasus pesan) {
        Permohonan p = permohonan.ambil(pesan.permohonanId());
        if (lewat(p, pesan)) {
            mapper.ingatkan(pesan.id(), jam.instant());
            kabar.publishEvent(new SerahTerima(p.satker(), p.kasus(), null, List.of("ketua-tim-pji"), "Pesan pelanggan belum dibaca dua hari kerja"));
        }
    }
}
