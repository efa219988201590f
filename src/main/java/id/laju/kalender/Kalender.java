package id.laju.kalender;

import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reckoning itself, for one satker at one moment of its calendar. */
record Kalender(ZoneId zona, IsiKalender isi) {

    private static final int TAHUN_TANPA_KERJA = 50;
    private static final String SARAN = ", sehingga tenggatnya tidak dapat dihitung. Minta Admin Satker memeriksa jam kerja dan hari libur.";

    /** A stretch of work without a break. */
    private record Sesi(Instant mulai, Instant selesai) {

        Duration antara(Instant dari, Instant sampai) {
            Instant awal = dari.isAfter(mulai) ? dari : mulai;
            Instant akhir = sampai.isBefore(selesai) ? sampai : selesai;
            return akhir.isAfter(awal) ? Duration.between(awal, akhir) : Duration.ZERO;
        }
    }

    boolean hariKerja(LocalDate tanggal) {
        return jam(tanggal).isPresent();
    }

    Optional<JamKerja> jam(LocalDate tanggal) {
        return isi.jam(tanggal);
    }

    Instant tambahHari(Instant dari, int hari) {
        if (hari < 0) {
            throw new IllegalArgumentException("Working days are only counted forward: " + hari);
        }
        LocalDate tanggal = hari == 0 ? hariIniAtauBerikut(dari) : tanggal(dari);
        for (int i = 0; i < hari; i++) {
            tanggal = hariKerjaSesudah(tanggal);
        }
        return saat(tanggal, isi.jam(tanggal).orElseThrow().selesai());
    }

    /** @throws IsianKeliru when there is no such day for years */
    Instant mundurHari(Instant sampai, int hari) {
        LocalDate awal = tanggal(sampai).minusDays(hari);
        LocalTime pukul = sampai.atZone(zona).toLocalTime();
        return Stream.iterate(awal, t -> t.isAfter(awal.minusYears(TAHUN_TANPA_KERJA)), t -> t.minusDays(1)).filter(this::hariKerja).map(t -> saat(t, pukul)).filter(t -> !tambahHari(t, hari).isAfter(sampai))
            .findFirst().orElseThrow(() -> new IsianKeliru("Kalender kerja tidak memuat hari kerja sebelum " + Tanggal.panjang(awal) + SARAN));
    }

    Instant tambahMenit(Instant dari, long menit) {
        if (menit < 0) {
            throw new IllegalArgumentException("Working minutes are only counted forward: " + menit);
        }
        Duration sisa = Duration.ofMinutes(menit);
        for (LocalDate tanggal = tanggal(dari); !sisa.isZero(); tanggal = hariKerjaSesudah(tanggal)) {
            for (Sesi sesi : sesi(tanggal)) {
                Duration ada = sesi.antara(dari, sesi.selesai());
                if (ada.compareTo(sisa) >= 0) {
                    return (dari.isAfter(sesi.mulai()) ? dari : sesi.mulai()).plus(sisa);
                }
                sisa = sisa.minus(ada);
            }
        }
        return dari;
    }

    long menit(Instant dari, Instant sampai) {
        return sampai.isBefore(dari) ? -lama(sampai, dari).toMinutes() : lama(dari, sampai).toMinutes();
    }

    /** Net working minutes of the first working day from that moment on. */
    long menitSehari(Instant dari) {
        LocalDate tanggal = tanggal(dari);
        LocalDate kerja = hariKerja(tanggal) ? tanggal : hariKerjaSesudah(tanggal);
        return lama(saat(kerja, LocalTime.MIN), saat(kerja.plusDays(1), LocalTime.MIN)).toMinutes();
    }

    private Duration lama(Instant dari, Instant sampai) {
        Duration jumlah = Duration.ZERO;
        for (LocalDate tanggal = tanggal(dari); saat(tanggal, LocalTime.MIN).isBefore(sampai); tanggal = tanggal.plusDays(1)) {
            for (Sesi sesi : sesi(tanggal)) {
                jumlah = jumlah.plus(sesi.antara(dari, sampai));
            }
        }
        return jumlah;
    }

    private LocalDate hariIniAtauBerikut(Instant dari) {
        LocalDate tanggal = tanggal(dari);
        boolean masihSempat = isi.jam(tanggal).filter(jam -> !dari.isAfter(saat(tanggal, jam.selesai()))).isPresent();
        return masihSempat ? tanggal : hariKerjaSesudah(tanggal);
    }

    /** @throws IsianKeliru when there is none for years: nobody waits for a day that never comes */
    private LocalDate hariKerjaSesudah(LocalDate tanggal) {
        return tanggal.plusDays(1).datesUntil(tanggal.plusYears(TAHUN_TANPA_KERJA)).filter(this::hariKerja).findFirst().orElseThrow(() -> new IsianKeliru("Kalender kerja tidak memuat hari kerja sesudah "
            + Tanggal.panjang(tanggal) + SARAN));
    }

    private List<Sesi> sesi(LocalDate tanggal) {
        return isi.jam(tanggal).map(jam -> jam.istirahatMulai() == null
            ? List.of(sesi(tanggal, jam.mulai(), jam.selesai()))
            : List.of(sesi(tanggal, jam.mulai(), jam.istirahatMulai()), sesi(tanggal, jam.istirahatSelesai(), jam.selesai())))
            .orElse(List.of());
    }

    private Sesi sesi(LocalDate tanggal, LocalTime mulai, LocalTime selesai) {
        return new Sesi(saat(tanggal, mulai), saat(tanggal, selesai));
    }

    private LocalDate tanggal(Instant saat) {
        return saat.atZone(zona).toLocalDate();
    }

    private Instant saat(LocalDate tanggal, LocalTime jam) {
        return tanggal.atTime(jam).atZone(zona).toInstant();
    }
}
