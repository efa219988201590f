package id.laju.audit;

import id.laju.permohonan.Permohonan;
import id.laju.umum.Tanggal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** When, in words, and of which order. */
final class WaktuAudit {

    static final Locale INDONESIA = Locale.forLanguageTag("id");

    private WaktuAudit() {
    }

    /** "20 Maret 2027" or "20 Maret 2027 s.d. 21 Maret 2027". */
    static String hari(LocalDate awal, LocalDate akhir) {
        return hari(awal, akhir, INDONESIA);
    }

    /** In the reader's language. */
    static String hari(LocalDate awal, LocalDate akhir, Locale bahasa) {
        return awal.equals(akhir) ? Tanggal.panjang(awal, bahasa) : Tanggal.panjang(awal, bahasa) + sampai(bahasa) + Tanggal.panjang(akhir, bahasa);
    }

    private static boolean inggris(Locale bahasa) {
        return "en".equals(bahasa.getLanguage());
    }

    private static String sampai(Locale bahasa) {
        return inggris(bahasa) ? " to " : " s.d. ";
    }

    /** With the days of the week and the hours. */
    static String rentang(Instant mulai, Instant selesai, ZoneId zona) {
        return rentang(mulai, selesai, zona, INDONESIA);
    }

    /** In the reader's language. */
    static String rentang(Instant mulai, Instant selesai, ZoneId zona, Locale bahasa) {
        LocalDate awal = mulai.atZone(zona).toLocalDate();
        LocalDate akhir = selesai.atZone(zona).toLocalDate();
        return saat(awal, mulai, zona, bahasa) + sampai(bahasa) + (awal.equals(akhir) ? jam(selesai, zona, bahasa) : saat(akhir, selesai, zona, bahasa));
    }

    private static String saat(LocalDate hari, Instant saat, ZoneId zona, Locale bahasa) {
        return Tanggal.denganHari(hari, bahasa) + (inggris(bahasa) ? ", " : " pukul ") + jam(saat, zona, bahasa);
    }

    private static String jam(Instant saat, ZoneId zona, Locale bahasa) {
        return inggris(bahasa) ? Tanggal.jam(saat, zona).replace('.', ':') : Tanggal.jam(saat, zona);
    }

    /** Number of the order; before it is paid, of the request. */
    static String order(Permohonan p) {
        return p.nomorOrder() == null ? p.praOrder() : p.nomorOrder();
    }

    /** When to remind of an answer: a day before the deadline, half-way where that is over when it is asked. */
    static Instant ingat(Instant ditanyakan, Instant sampai) {
        Instant sehari = sampai.minus(Duration.ofDays(1));
        return sehari.isAfter(ditanyakan) ? sehari : ditanyakan.plus(Duration.between(ditanyakan, sampai).dividedBy(2));
    }
}
