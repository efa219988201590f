package id.laju.konsultansi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the model asks about team and visits: {@code rencanaKonsultansi}. */
@Component
public class RencanaKonsultansi {

    private static final Duration SEHARI = Duration.ofDays(1);

    private final RencanaService rencana;
    private final TimKonsultanService timKonsultan;
    private final KunjunganMapper kunjungan;
    private final Clock jam;

    RencanaKonsultansi(RencanaService rencana, TimKonsultanService timKonsultan, KunjunganMapper kunjungan, Clock jam) {
        this.rencana = rencana;
        this.timKonsultan = timKonsultan;
        this.kunjungan = kunjungan;
        this.jam = jam;
    }

    /** Login name of the leader of the team. */
    public String ketua(long permohonanId) {
        return timKonsultan.ketua(permohonanId);
    }

    /** Until when the customer may answer. */
    public Date jawabSampai(long permohonanId) {
        return Date.from(rencana.kini(permohonanId).jawabSampai());
    }

    /** A day before that, or in the middle where there is less. */
    public Date ingatkanJawaban(long permohonanId) {
        return Date.from(sehariSebelum(rencana.kini(permohonanId).jawabSampai()));
    }

    /** Is anything planned that was not held yet? */
    public boolean adaKunjungan(long permohonanId) {
        return kunjungan.berikut(permohonanId).isPresent();
    }

    /** When the next visit is over; until then the clock of the order stands. */
    public Date kunjunganBerakhir(long permohonanId) {
        return Date.from(kunjungan.berikut(permohonanId).map(Kunjungan::selesai).orElseThrow());
    }

    /** A day before it begins, or in the middle where there is less. */
    public Date ingatkanKunjungan(long permohonanId) {
        return Date.from(sehariSebelum(mulai(permohonanId)));
    }

    private Instant mulai(long permohonanId) {
        return kunjungan.berikut(permohonanId).map(Kunjungan::mulai).orElseThrow();
    }

    private Instant sehariSebelum(Instant saat) {
        Instant kini = jam.instant();
        Instant sehari = saat.minus(SEHARI);
        return sehari.isAfter(kini) ? sehari : kini.plus(Duration.between(kini, saat).dividedBy(2));
    }
}
