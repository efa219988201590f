package id.laju.pemantauan;

import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A due moment as people say it: "hari ini pukul 16.00", "terlambat 2 hari". Calendar days of the satker's zone. */
@Component
class TenggatKata {

    private final MessageSource pesan;
    private final Clock jam;

    TenggatKata(MessageSource pesan, Clock jam) {
        this.pesan = pesan;
        this.jam = jam;
    }

    String keadaan(Instant tenggat, ZoneId zona) {
        return tenggat == null ? null : tenggat.isBefore(jam.instant()) ? "lewat" : selisih(tenggat, zona) == 0 ? "hari-ini" : "nanti";
    }

    String kata(Instant tenggat, ZoneId zona) {
        if (tenggat == null) {
            return null;
        }
        return tenggat.isBefore(jam.instant()) ? terlambat(tenggat, zona) : akan(tenggat, zona);
    }

    private String terlambat(Instant tenggat, ZoneId zona) {
        long hari = -selisih(tenggat, zona);
        return hari == 0 ? tulis("sejak", pukul(tenggat, zona)) : tulis("terlambat", hari);
    }

    private String akan(Instant tenggat, ZoneId zona) {
        long hari = selisih(tenggat, zona);
        LocalDate tanggal = Tanggal.akhir(tenggat, zona).atZone(zona).toLocalDate();
        return hari == 0 ? tulis("hariIni", pukul(tenggat, zona)) : hari == 1 ? tulis("besok", pukul(tenggat, zona))
                : tulis("pada", Tanggal.denganHari(tanggal, bahasa()), pukul(tenggat, zona));
    }

    private static String pukul(Instant tenggat, ZoneId zona) {
        return Tanggal.jam(Tanggal.akhir(tenggat, zona), zona, bahasa());
    }

    private long selisih(Instant tenggat, ZoneId zona) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(jam.instant(), zona), Tanggal.akhir(tenggat, zona).atZone(zona).toLocalDate());
    }

    private String tulis(String kunci, Object... isi) {
        return pesan.getMessage("tenggat." + kunci, isi, bahasa());
    }

    private static Locale bahasa() {
        return LocaleContextHolder.getLocale();
    }
}
