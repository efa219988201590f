package id.laju.wbs;

import id.laju.surat.SuratLangsung;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mails to the circle that there is work, and nothing else. To whom they go would tell who is reported, so the row only names the case; whoever
 * has to act is worked out when it is sent, and the mail stands in no outbox.
 */
@Component
class KabarWbs {

    private static final Logger LOG = LoggerFactory.getLogger(KabarWbs.class);
    private static final int PALING_BANYAK = 12;
    private static final Duration PALING_LAMA = Duration.ofDays(7);
    /** Between two tries, and for what a node took and did not finish. */
    private static final Duration JEDA = Duration.ofMinutes(10);
    private static final int SIDIK = 12;

    private final KabarWbsMapper mapper;
    private final PenerimaKabar penerima;
    private final SuratLangsung surat;
    private final KunciInduk induk;
    private final Clock jam;
    private final String alamat;

    KabarWbs(KabarWbsMapper mapper, PenerimaKabar penerima, SuratLangsung surat, KunciInduk induk, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.mapper = mapper;
        this.penerima = penerima;
        this.surat = surat;
        this.induk = induk;
        this.jam = jam;
        this.alamat = alamat;
    }

    /** @param pengawas also to whoever is above the step that waits */
    void antre(KasusWbs k, boolean pengawas) {
        mapper.antre(k.id(), pengawas, jam.instant());
    }

    /** Outside of a transaction: each mail is remembered as soon as it went out, so that a crash or a refusal sends nobody the same once more. */
    @Scheduled(fixedDelayString = "${laju.surat.sapu:PT30S}")
    public void sapu() {
        mapper.ambil(jam.instant(), jam.instant().minus(JEDA)).forEach(this::antar);
    }

    private void antar(KabarWbsMapper.Kabar k) {
        boolean basi = k.percobaan() >= PALING_BANYAK || k.dibuat().plus(PALING_LAMA).isBefore(jam.instant());
        Set<PenerimaKabar.Tujuan> tujuan = basi || !surat.adaPos() ? Set.of() : tujuan(k);
        if (basi || !tujuan.isEmpty() && kirim(k, tujuan)) {
            mapper.hapus(k.id());
        } else if (!tujuan.isEmpty()) {
            mapper.gagal(k.id());
        } else {
            mapper.lepas(k.id());
        }
    }

    private boolean kirim(KabarWbsMapper.Kabar k, Set<PenerimaKabar.Tujuan> tujuan) {
        return tujuan.stream().filter(t -> !k.terkirim().contains(sidik(k, t))).map(t -> kirim(k, t)).reduce(true, Boolean::logicalAnd);
    }

    private boolean kirim(KabarWbsMapper.Kabar k, PenerimaKabar.Tujuan t) {
        boolean sampai = surat.kirim(t.satker(), t.surel(), "Ada tugas untuk Anda", "Ada tugas yang menunggu Anda di LAJU.\nMasuk, lalu buka menu Lingkar Pelaporan: " + alamat + "/kelola/pelaporan\n");
        if (sampai) {
            mapper.terkirim(k.id(), sidik(k, t));
        }
        return sampai;
    }

    /** Tells nobody without the master key who it is. */
    private String sidik(KabarWbsMapper.Kabar k, PenerimaKabar.Tujuan t) {
        return HexFormat.of().formatHex(induk.turunan(induk.versi(), "kabar/" + k.id() + "/" + t.surel()), 0, SIDIK);
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
