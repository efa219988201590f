package id.laju.konsultansi;

import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** A visit's time in words. */
final class Waktu {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private Waktu() {
    }

    static String rentang(Kunjungan k, ZoneId zona) {
        return rentang(k, zona, INDONESIA);
    }

    /** "Senin, 3 Mei 2027, 09.00 - 12.00", with the day of the end where it is another one. */
    static String rentang(Kunjungan k, ZoneId zona, Locale bahasa) {
        LocalDate awal = LocalDate.ofInstant(k.mulai(), zona);
        LocalDate akhir = LocalDate.ofInstant(k.selesai(), zona);
        String sampai = akhir.equals(awal) ? "" : Tanggal.denganHari(akhir, bahasa) + ", ";
        return Tanggal.denganHari(awal, bahasa) + ", " + Tanggal.jam(k.mulai(), zona, bahasa) + " - " + sampai + Tanggal.jam(k.selesai(), zona, bahasa);
    }
}
