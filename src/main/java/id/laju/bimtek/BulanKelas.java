package id.laju.bimtek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One month of the calendar of classes.
 *
 * @param kelas that have a day in it, in their order; the numbers in the calendar count them from 1
 * @param minggu from Monday to Sunday
 */
record BulanKelas(YearMonth bulan, List<KatalogBimtekPortal.Baris> kelas, List<List<Hari>> minggu) {

    private static final int SEMINGGU = 7;

    /** @param nomor classes of that day @param dalam belongs to this month */
    record Hari(LocalDate tanggal, boolean dalam, boolean hariIni, List<Integer> nomor) {
    }

    /** Every month in which a class has a day. */
    static List<BulanKelas> semua(List<KatalogBimtekPortal.Baris> kelas, LocalDate hariIni) {
        return new TreeSet<>(kelas.stream().flatMap(b -> bulan(b.kelas())).toList()).stream().map(m -> dari(m, kelas.stream().filter(b -> bulan(b.kelas()).anyMatch(m::equals)).toList(), hariIni)).toList();
    }

    private static Stream<YearMonth> bulan(Kelas k) {
        return Stream.iterate(YearMonth.from(k.mulai()), m -> !m.isAfter(YearMonth.from(k.selesai())), m -> m.plusMonths(1));
    }

    private static BulanKelas dari(YearMonth m, List<KatalogBimtekPortal.Baris> kelas, LocalDate hariIni) {
        LocalDate awal = m.atDay(1).with(DayOfWeek.MONDAY);
        List<List<Hari>> minggu = Stream.iterate(awal, h -> !h.isAfter(m.atEndOfMonth()), h -> h.plusDays(SEMINGGU))
            .map(senin -> IntStream.range(0, SEMINGGU).mapToObj(n -> hari(senin.plusDays(n), m, kelas, hariIni)).toList()).toList();
        return new BulanKelas(m, kelas, minggu);
    }

    private static Hari hari(LocalDate h, YearMonth m, List<KatalogBimtekPortal.Baris> kelas, LocalDate hariIni) {
        boolean dalam = YearMonth.from(h).equals(m);
        List<Integer> nomor = IntStream.range(0, kelas.size()).filter(i -> dalam && !h.isBefore(kelas.get(i).kelas().mulai()) && !h.isAfter(kelas.get(i).kelas().selesai())).mapToObj(i -> i + 1).toList();
        return new Hari(h, dalam, h.equals(hariIni), nomor);
    }
}
