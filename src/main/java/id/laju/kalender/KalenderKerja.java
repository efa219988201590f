package id.laju.kalender;

import id.laju.satker.SatkerService;
import id.laju.umum.Lama;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/**
 * Reckons with the working time of a satker (SLA-009), in its own zone. What was counted through or into a year whose holidays are not
 * complete is provisional ({@link #sementara}) and is counted again when the calendar is filled in.
 */
@Service
public class KalenderKerja {

    private final GudangKalender gudang;
    private final SatkerService balai;
    private final Clock jam;

    KalenderKerja(GudangKalender gudang, SatkerService balai, Clock jam) {
        this.gudang = gudang;
        this.balai = balai;
        this.jam = jam;
    }

    /** A day with working hours and without a holiday. */
    public boolean hariKerja(String satker, LocalDate tanggal) {
        return kalender(satker).hariKerja(tanggal);
    }

    /** Hours of the office on that day; empty where it is closed. */
    public Optional<JamKerja> jamKerja(String satker, LocalDate tanggal) {
        return kalender(satker).jam(tanggal);
    }

    /**
     * Closing time of the n-th working day after the day of {@code dari}, which itself never counts; 0 means the end of
     * the same working day, or of the next one when it is over.
     */
    public Instant tambahHariKerja(String satker, Instant dari, int hari) {
        return kalender(satker).tambahHari(dari, hari);
    }

    /** The latest moment of a working day, at the same hour, from which so many working days lead to {@code sampai} at most. */
    public Instant mundurHariKerja(String satker, Instant sampai, int hari) {
        return kalender(satker).mundurHari(sampai, hari);
    }

    /** Counts only minutes inside working hours; breaks, nights and holidays do not count. */
    public Instant tambahMenitKerja(String satker, Instant dari, long menit) {
        return kalender(satker).tambahMenit(dari, menit);
    }

    /** Whole working minutes from one moment to the other; negative when {@code sampai} lies before {@code dari}. */
    public long menitKerja(String satker, Instant dari, Instant sampai) {
        return kalender(satker).menit(dari, sampai);
    }

    /** Closing time of the working day after the day of {@code dari}. */
    public Instant akhirHariKerjaBerikut(String satker, Instant dari) {
        return tambahHariKerja(satker, dari, 1);
    }

    /** Throws IllegalArgumentException for "no norm", because that is not zero: ask {@link Norma#ditentukan()} first. */
    public Instant tambah(String satker, Instant dari, Norma norma) {
        return switch (norma.satuan()) {
            case MENIT, JAM -> tambahMenitKerja(satker, dari, norma.menit());
            case HARI_KERJA -> tambahHariKerja(satker, dari, norma.banyak());
            case HARI -> dari.atZone(zona(satker)).plus(norma.banyak(), ChronoUnit.DAYS).toInstant();
            case TANPA -> throw new IllegalArgumentException("Without a norm there is no due date");
        };
    }

    /** The norm in working minutes, as the calendar stands at that moment; empty for "no norm". */
    public OptionalLong menit(String satker, Instant kini, Norma norma) {
        return switch (norma.satuan()) {
            case MENIT, JAM -> OptionalLong.of(norma.menit());
            case HARI_KERJA -> OptionalLong.of(norma.banyak() * kalender(satker).menitSehari(kini));
            case HARI -> OptionalLong.of(menitKerja(satker, kini, tambah(satker, kini, norma)));
            case TANPA -> OptionalLong.empty();
        };
    }

    /** When a step with this norm is late unless its model says otherwise: norms in minutes or hours at the end of the next working day. */
    public Optional<Instant> batasWaktu(String satker, Instant dari, Norma norma) {
        if (!norma.ditentukan()) {
            return Optional.empty();
        }
        return Optional.of(norma.dalamJam() ? akhirHariKerjaBerikut(satker, dari) : tambah(satker, dari, norma));
    }

    /** "2 hari kerja lagi", "terlambat 3 jam", in the reader's language. */
    public String sisa(String satker, Instant sekarang, Instant tenggat, Locale bahasa) {
        Kalender kalender = kalender(satker);
        return Lama.sisaKerja(kalender.menit(sekarang, tenggat), kalender.menitSehari(sekarang), bahasa);
    }

    /** The same for many deadlines with one look at the calendar. */
    public Map<Instant, String> sisa(String satker, Instant sekarang, Collection<Instant> tenggat, Locale bahasa) {
        Kalender kalender = kalender(satker);
        Map<Instant, String> hasil = new HashMap<>();
        tenggat.forEach(t -> hasil.put(t, Lama.sisaKerja(kalender.menit(sekarang, t), kalender.menitSehari(sekarang), bahasa)));
        return hasil;
    }

    /**
     * Years whose holidays are not complete among those through which a moment was counted: it may still move with any of them. None for null.
     *
     * @param sejak from when on it was counted; null: from now on, as the promise whose clock stands
     */
    public List<Integer> tahunSementara(Instant sejak, Instant saat, ZoneId zona) {
        if (saat == null) {
            return List.of();
        }
        int sampai = LocalDate.ofInstant(saat, zona).getYear();
        int dari = LocalDate.ofInstant(sejak == null ? jam.instant() : sejak, zona).getYear();
        return gudang.isi(KalenderService.SEMUA).belumLengkap(Math.min(dari, sampai), sampai);
    }

    public boolean sementara(Instant sejak, Instant saat, ZoneId zona) {
        return !tahunSementara(sejak, saat, zona).isEmpty();
    }

    public ZoneId zona(String satker) {
        return balai.ambil(satker).zonaWaktu();
    }

    private Kalender kalender(String satker) {
        return new Kalender(zona(satker), gudang.isi(satker));
    }
}
