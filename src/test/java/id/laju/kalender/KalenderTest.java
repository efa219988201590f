package id.laju.kalender;

import static id.laju.kalender.ContohKalender.AWAL;
import static id.laju.kalender.ContohKalender.WIB;
import static id.laju.kalender.ContohKalender.jam;
import static id.laju.kalender.ContohKalender.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.laju.umum.IsianKeliru;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the week of Monday 8 June 2026, whose Wednesday is a holiday. */
@Tag("SLA-009")
class KalenderTest {

    private final Kalender kalender = ContohKalender.biasa();

    @ParameterizedTest
    @CsvSource({"2026-06-08, true", "2026-06-10, false", "2026-06-12, true", "2026-06-13, false", "2026-06-14, false"})
    void hariKerja(LocalDate tanggal, boolean kerja) {
        assertThat(kalender.hariKerja(tanggal)).isEqualTo(kerja);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-08T10:00, 1, 2026-06-09T16:00",
        "2026-06-08T23:00, 1, 2026-06-09T16:00",
        "2026-06-09T10:00, 1, 2026-06-11T16:00",
        "2026-06-12T15:59, 1, 2026-06-15T16:00",
        "2026-06-13T10:00, 1, 2026-06-15T16:00",
        "2026-06-08T10:00, 14, 2026-06-29T16:00",
        "2026-06-08T10:00, 0, 2026-06-08T16:00",
        "2026-06-08T16:01, 0, 2026-06-09T16:00",
        "2026-06-10T10:00, 0, 2026-06-11T16:00"})
    void tambahHariKerja(String dari, int hari, String sampai) {
        assertThat(kalender.tambahHari(wib(dari), hari)).isEqualTo(wib(sampai));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-08T10:00, 20, 2026-06-08T10:20",
        "2026-06-08T11:50, 20, 2026-06-08T13:10",
        "2026-06-08T11:50, 10, 2026-06-08T12:00",
        "2026-06-08T12:30, 20, 2026-06-08T13:20",
        "2026-06-08T06:00, 20, 2026-06-08T08:20",
        "2026-06-08T15:50, 20, 2026-06-09T08:10",
        "2026-06-09T15:50, 20, 2026-06-11T08:10",
        "2026-06-12T11:20, 20, 2026-06-12T13:10",
        "2026-06-12T15:50, 20, 2026-06-15T08:10",
        "2026-06-08T08:00, 420, 2026-06-08T16:00",
        "2026-06-08T08:00, 421, 2026-06-09T08:01",
        "2026-06-13T08:00, 0, 2026-06-13T08:00"})
    void tambahMenitKerja(String dari, long menit, String sampai) {
        assertThat(kalender.tambahMenit(wib(dari), menit)).isEqualTo(wib(sampai));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-08T10:00, 2026-06-08T10:45, 45",
        "2026-06-08T11:00, 2026-06-08T14:00, 120",
        "2026-06-08T15:00, 2026-06-09T09:00, 120",
        "2026-06-09T15:00, 2026-06-11T09:00, 120",
        "2026-06-12T15:00, 2026-06-15T09:00, 120",
        "2026-06-13T00:00, 2026-06-14T23:00, 0",
        "2026-06-08T00:00, 2026-06-13T00:00, 1650",
        "2026-06-09T09:00, 2026-06-08T15:00, -120"})
    void menitKerja(String dari, String sampai, long menit) {
        assertThat(kalender.menit(wib(dari), wib(sampai))).isEqualTo(menit);
    }

    @Test
    void onlyForward() {
        assertThatThrownBy(() -> kalender.tambahMenit(wib("2026-06-08T10:00"), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kalender.tambahHari(wib("2026-06-08T10:00"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** 2026 is complete and only one day in June was entered for it; for the others nothing was. */
    @ParameterizedTest
    @CsvSource({"2027-01-01, false", "2029-05-01, false", "2027-06-01, false", "2027-08-17, false", "2028-12-25, false", "2027-01-04, true", "2027-01-02, false",
        "2026-06-01, false", "2026-08-17, false", "2026-12-25, false"})
    void everyYearHasWeekendsAndHolidaysOfFixedDates(LocalDate tanggal, boolean kerja) {
        assertThat(kalender.hariKerja(tanggal)).isEqualTo(kerja);
    }

    @Test
    void reckoningGoesOnIntoAYearThatIsNotComplete() {
        assertThat(kalender.tambahHari(wib("2026-12-30T10:00"), 3)).isEqualTo(wib("2027-01-05T16:00"));
        assertThat(kalender.tambahMenit(wib("2026-12-31T15:59"), 2)).isEqualTo(wib("2027-01-04T08:01"));
        assertThat(kalender.menit(wib("2025-12-31T15:00"), wib("2026-01-02T09:00"))).isEqualTo(120);
    }

    @Test
    void theLastMomentOfAKnownYearDoesNotNeedTheNext() {
        assertThat(kalender.tambahMenit(wib("2026-12-31T15:59"), 1)).isEqualTo(wib("2026-12-31T16:00"));
        assertThat(kalender.menit(wib("2026-12-31T15:00"), wib("2027-01-01T00:00"))).isEqualTo(60);
    }

    @Test
    void zonaSatkerMenentukanHari() {
        Kalender wit = ContohKalender.dengan(ZoneId.of("Asia/Jayapura"));
        Instant seninMalamWib = wib("2026-06-08T22:30");
        assertThat(wit.tambahHari(seninMalamWib, 1)).isEqualTo(Instant.parse("2026-06-11T07:00:00Z"));
        assertThat(kalender.tambahHari(seninMalamWib, 1)).isEqualTo(Instant.parse("2026-06-09T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15T10:00, 2026-06-16T15:00",
        "2026-06-14T10:00, 2026-06-15T17:00",
        "2026-06-22T10:00, 2026-06-23T15:00",
        "2026-06-29T10:00, 2026-06-30T16:30"})
    void limitedBeatsStandingThenOwnBeatsCommonThenLaterBeatsEarlier(String dari, String tutup) {
        LocalDate selasa = LocalDate.of(2026, 6, 16);
        Kalender khusus = ContohKalender.dengan(WIB,
            jam("bspji-pontianak", 1, "08:00", "17:00", "12:00", AWAL, null),
            jam("bspji-pontianak", 2, "08:00", "16:30", "12:00", AWAL, null),
            jam("*", 2, "08:00", "15:00", null, selasa, LocalDate.of(2026, 6, 23)),
            jam("*", 2, "08:00", "18:00", "12:00", selasa, null));
        assertThat(khusus.tambahHari(wib(dari), 1)).isEqualTo(wib(tutup));
    }

    @Test
    void hoursWithoutABreakAndOnASaturday() {
        Kalender sabtu = ContohKalender.dengan(WIB, jam("bspji-palembang", 6, "08:00", "12:00", null, AWAL, null));
        assertThat(sabtu.hariKerja(LocalDate.of(2026, 6, 13))).isTrue();
        assertThat(sabtu.menit(wib("2026-06-13T00:00"), wib("2026-06-14T00:00"))).isEqualTo(240);
    }

    /** Hours that ended and nobody set new ones: whoever counts hears of it instead of waiting for ever. */
    @Test
    void aCalendarWithoutWorkingDaysIsAClearFailure() {
        LocalDate habis = LocalDate.of(2026, 6, 30);
        Kalender tutup = new Kalender(WIB, new IsiKalender(List.of(jam("*", 1, "08:00", "16:00", "12:00", AWAL, habis)), Set.of(), Set.of(2026)));
        assertThat(tutup.tambahHari(wib("2026-06-23T10:00"), 1)).isEqualTo(wib("2026-06-29T16:00"));
        Instant dari = wib("2026-06-29T10:00");
        Map<String, Runnable> semua = Map.of("hari", () -> tutup.tambahHari(dari, 14), "nol hari", () -> tutup.tambahHari(wib("2026-06-29T17:00"), 0), "menit", () -> tutup.tambahMenit(dari, 60 * 24), "sehari", () -> tutup.menitSehari(wib("2026-07-01T10:00")));
        semua.forEach((apa, hitung) -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(hitung::run).as(apa).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak memuat hari kerja sesudah").hasMessageContaining("jam kerja"), apa));
    }

    @Test
    void aDayIsLookedForBackwardsUntilItLeadsThereAndNotForEver() {
        assertThat(kalender.mundurHari(wib("2026-06-12T16:00"), 2)).as("Wednesday is a holiday").isEqualTo(wib("2026-06-09T16:00"));
        assertThat(kalender.mundurHari(wib("2026-06-15T16:00"), 1)).as("over the weekend").isEqualTo(wib("2026-06-12T16:00"));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> kalender.mundurHari(wib("2020-01-03T16:00"), 9)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak memuat hari kerja sebelum"));
    }

    @Test
    void theLongestNormIsCounted() {
        assertThat(kalender.tambahHari(wib("2026-06-08T10:00"), 99_999)).isAfter(wib("2400-01-01T00:00"));
    }

    @Test
    void menitSehariDariHariKerjaBerikut() {
        assertThat(kalender.menitSehari(wib("2026-06-12T20:00"))).isEqualTo(390);
        assertThat(kalender.menitSehari(wib("2026-06-13T10:00"))).isEqualTo(420);
    }
}
