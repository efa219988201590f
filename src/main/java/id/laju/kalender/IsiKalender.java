package id.laju.kalender;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the tables say for one satker: which days and hours it works. Holidays of fixed date are free whether entered or not; a year whose
 * holidays are not complete yet is counted with them and what was entered so far: provisional, because work does not wait for a calendar.
 *
 * @param tahun whose holidays are complete
 */
record IsiKalender(List<JamKerja> jam, Set<LocalDate> libur, Set<Integer> tahun) {

    /** New Year, Labour Day, the birth of Pancasila, independence, Christmas. */
    private static final Set<MonthDay> LIBUR_TETAP = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(6, 1), MonthDay.of(8, 17), MonthDay.of(12, 25));
    private static final Comparator<JamKerja> TERKUAT = Comparator.comparing(JamKerja::sementara)
        .thenComparing(jam -> !jam.satker().equals(KalenderService.SEMUA))
        .thenComparing(JamKerja::berlakuDari);

    /** The hours of that day; empty on a day without work. */
    Optional<JamKerja> jam(LocalDate tanggal) {
        return libur(tanggal) ? Optional.empty() : jam.stream().filter(j -> j.berlakuPada(tanggal)).max(TERKUAT);
    }

    /** Of these years, both ends included, those whose holidays are not complete. */
    List<Integer> belumLengkap(int dari, int sampai) {
        return IntStream.rangeClosed(dari, sampai).filter(t -> !tahun.contains(t)).boxed().toList();
    }

    private boolean libur(LocalDate tanggal) {
        return libur.contains(tanggal) || LIBUR_TETAP.contains(MonthDay.from(tanggal));
    }
}
