package id.laju.kalender;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the tables say for one satker: which days and hours it works. */
record IsiKalender(List<JamKerja> jam, Set<LocalDate> libur, Set<Integer> tahun) {

    private static final Comparator<JamKerja> TERKUAT = Comparator.comparing(JamKerja::sementara)
        .thenComparing(jam -> !jam.satker().equals(KalenderService.SEMUA))
        .thenComparing(JamKerja::berlakuDari);

    /** The hours of that day; empty on a day without work. */
    Optional<JamKerja> jam(LocalDate tanggal) {
        if (!tahun.contains(tanggal.getYear())) {
            throw new TahunBelumDiisi(tanggal.getYear());
        }
        return libur.contains(tanggal) ? Optional.empty()
            : jam.stream().filter(j -> j.berlakuPada(tanggal)).max(TERKUAT);
    }
}
