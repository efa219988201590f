package id.laju.insitu;

import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** The time of a visit in words. */
final class Waktu {

    private Waktu() {
    }

    /** "Kamis, 3 Desember 2026 pukul 08.00 WIB s.d. 15.00 WIB"; with both days where they differ. */
    static String rentang(Instant mulai, Instant selesai, ZoneId zona) {
        return rentang(mulai, selesai, zona, Locale.forLanguageTag("id"));
    }

    /** In the reader's language; English is "Thursday, 3 December 2026, 08:00 WIB to 15:00 WIB". */
    static String rentang(Instant mulai, Instant selesai, ZoneId zona, Locale bahasa) {
        LocalDate awal = mulai.atZone(zona).toLocalDate();
        LocalDate akhir = selesai.atZone(zona).toLocalDate();
        String sampai = awal.equals(akhir) ? Tanggal.jam(selesai, zona, bahasa) : saat(selesai, akhir, zona, bahasa);
        return saat(mulai, awal, zona, bahasa) + (inggris(bahasa) ? " to " : " s.d. ") + sampai;
    }

    private static String saat(Instant saat, LocalDate hari, ZoneId zona, Locale bahasa) {
        return Tanggal.denganHari(hari, bahasa) + (inggris(bahasa) ? ", " : " pukul ") + Tanggal.jam(saat, zona, bahasa);
    }

    private static boolean inggris(Locale bahasa) {
        return "en".equals(bahasa.getLanguage());
    }
}
