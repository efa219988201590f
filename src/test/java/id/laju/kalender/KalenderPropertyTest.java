package id.laju.kalender;

import static id.laju.kalender.ContohKalender.wib;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.Tag;

/** Starting anywhere in January to September 2026, to the second. */
@Tag("SLA-009")
class KalenderPropertyTest {

    private static final int DETIK = 270 * 24 * 3600;
    private final Kalender kalender = ContohKalender.biasa();

    @Property
    void whatIsAddedIsWhatIsCounted(@ForAll @IntRange(max = DETIK) int detik, @ForAll @LongRange(max = 20_000) long menit) {
        Instant dari = saat(detik);
        assertThat(kalender.menit(dari, kalender.tambahMenit(dari, menit))).isEqualTo(menit);
    }

    @Property
    void addingTwiceIsAddingTheSum(@ForAll @IntRange(max = DETIK) int detik, @ForAll @LongRange(max = 5_000) long satu,
                                   @ForAll @LongRange(min = 1, max = 5_000) long dua) {
        Instant dari = saat(detik);
        assertThat(kalender.tambahMenit(kalender.tambahMenit(dari, satu), dua)).isEqualTo(kalender.tambahMenit(dari, satu + dua));
    }

    @Property
    void aDueDateInDaysIsTheClosingOfAWorkingDayAndNeverEarlierForMoreDays(@ForAll @IntRange(max = DETIK) int detik,
                                                                           @ForAll @IntRange(min = 1, max = 40) int hari) {
        Instant tenggat = kalender.tambahHari(saat(detik), hari);
        assertThat(tenggat).isAfterOrEqualTo(saat(detik)).isBefore(kalender.tambahHari(saat(detik), hari + 1));
        assertThat(tenggat.atZone(ContohKalender.WIB).toLocalTime()).isEqualTo(LocalTime.of(16, 0));
        assertThat(kalender.hariKerja(tenggat.atZone(ContohKalender.WIB).toLocalDate())).isTrue();
    }

    private static Instant saat(int detik) {
        return wib("2026-01-01T00:00").plusSeconds(detik);
    }
}
