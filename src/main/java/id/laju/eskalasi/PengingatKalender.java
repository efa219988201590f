package id.laju.eskalasi;

import id.laju.kalender.KalenderService;
import id.laju.mesin.KasusService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who keeps the common calendar hears of a year that is not complete: when its decree should be out, and when the first work reaches into it. */
@Component
class PengingatKalender {

    static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    /** In the year before. */
    private static final Month SKB_TERBIT = Month.OCTOBER;

    private final KalenderService kalender;
    private final KasusService kasus;
    private final KabarKalender kabar;
    private final Clock jam;

    PengingatKalender(KalenderService kalender, KasusService kasus, KabarKalender kabar, Clock jam) {
        this.kalender = kalender;
        this.kasus = kasus;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** The same is told once, so every node may sweep. */
    @Scheduled(cron = "${laju.kalender.ingatkan:0 5 * * * *}", zone = "Asia/Jakarta")
    @Transactional
    public void ingatkan() {
        LocalDate hari = LocalDate.now(jam.withZone(ZONA));
        kalender.tahunBelumLengkap(hari.getYear(), hari.getYear() + 1).forEach(tahun -> ingatkan(hari, tahun));
    }

    private void ingatkan(LocalDate hari, int tahun) {
        if (!hari.isBefore(LocalDate.of(tahun - 1, SKB_TERBIT, 1))) {
            kabar.kirim(tahun, "waktunya", "Tahun itu sudah dekat.");
        }
        if (kasus.bertenggatSejak(LocalDate.of(tahun, 1, 1).atStartOfDay(ZONA).toInstant())) {
            kabar.kirim(tahun, "terpakai", "Sudah ada tugas atau janji layanan yang jatuh di tahun itu.");
        }
    }
}
