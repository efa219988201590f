package id.laju.wbs;

import id.laju.surat.SuratLangsung;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails to the circle that there is work, and nothing else. To whom they go would tell who is reported, so the row only names the case; whoever
 * has to act is worked out when it is sent, and the mail stands in no outbox.
 */
@Component
class KabarWbs {

    private static final Logger LOG = LoggerFactory.getLogger(KabarWbs.class);
    private static final int PALING_BANYAK = 12;
    private static final Duration PALING_LAMA = Duration.ofDays(7);

    private final KabarWbsMapper mapper;
    private final PenerimaKabar penerima;
    private final SuratLangsung surat;
    private final Clock jam;
    private final String alamat;

    KabarWbs(KabarWbsMapper mapper, PenerimaKabar penerima, SuratLangsung surat, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.mapper = mapper;
        this.penerima = penerima;
        this.surat = surat;
        this.jam = jam;
        this.alamat = alamat;
    }

    /** @param pengawas also to whoever is above the step that waits */
    void antre(KasusWbs k, boolean pengawas) {
        mapper.antre(k.id(), pengawas, jam.instant());
    }

    @Scheduled(fixedDelayString = "${laju.surat.sapu:PT30S}")
    @Transactional
    public void sapu() {
        mapper.antrean().forEach(this::antar);
    }

    private void antar(KabarWbsMapper.Kabar k) {
        boolean basi = k.percobaan() >= PALING_BANYAK || k.dibuat().plus(PALING_LAMA).isBefore(jam.instant());
        if (basi || surat.adaPos() && kirim(k)) {
            mapper.hapus(k.id());
        } else if (surat.adaPos()) {
            mapper.gagal(k.id());
        }
    }

    private boolean kirim(KabarWbsMapper.Kabar k) {
        Set<PenerimaKabar.Tujuan> tujuan = tujuan(k);
        return !tujuan.isEmpty() && tujuan.stream().allMatch(s -> surat.kirim(s.satker(), s.surel(), "Ada tugas untuk Anda",
            "Ada tugas yang menunggu Anda di LAJU.\nMasuk, lalu buka menu Lingkar Pelaporan: " + alamat + "/kelola/pelaporan\n"));
    }

    /** Nobody, where a report cannot be opened or has nobody left: the notice waits, and others are not held up. */
    private Set<PenerimaKabar.Tujuan> tujuan(KabarWbsMapper.Kabar k) {
        try {
            return penerima.untuk(k.nomor(), k.pengawas());
        } catch (IllegalStateException e) {
            LOG.error("Report {} cannot be opened", k.nomor());
            return Set.of();
        }
    }
}
