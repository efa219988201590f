package id.laju.kalender;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * Working hours of one weekday (1 = Monday). The break is null when there is none; berlakuSampai is null for standing
 * hours, set for a passing variant such as Ramadan.
 */
public record JamKerja(long id, String satker, int hari, LocalTime mulai, LocalTime selesai, LocalTime istirahatMulai,
                       LocalTime istirahatSelesai, LocalDate berlakuDari, LocalDate berlakuSampai, String keterangan) {

    public JamKerja {
        keterangan = keterangan == null ? "" : keterangan.strip();
    }

    boolean berlakuPada(LocalDate tanggal) {
        return tanggal.getDayOfWeek().getValue() == hari && !tanggal.isBefore(berlakuDari)
            && (berlakuSampai == null || !tanggal.isAfter(berlakuSampai));
    }

    /** Whether storing this one overwrites the other. */
    boolean menggantikan(JamKerja lain) {
        return satker.equals(lain.satker) && hari == lain.hari && berlakuDari.equals(lain.berlakuDari)
            && Objects.equals(berlakuSampai, lain.berlakuSampai);
    }

    String kunci() {
        return "hari " + hari + " sejak " + berlakuDari + (sementara() ? " sampai " + berlakuSampai : "");
    }

    boolean sementara() {
        return berlakuSampai != null;
    }
}
