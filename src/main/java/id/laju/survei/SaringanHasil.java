package id.laju.survei;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Which sheets are counted. @param layanan null for all services */
public record SaringanHasil(String satker, String layanan, YearMonth dari, YearMonth sampai) {

    /** As typed ("2026-01"); what is missing or unreadable becomes this year so far. */
    static SaringanHasil baca(String satker, String layanan, String dari, String sampai, LocalDate hari) {
        YearMonth akhir = bulan(sampai, YearMonth.from(hari));
        YearMonth awal = bulan(dari, YearMonth.of(akhir.getYear(), 1));
        return new SaringanHasil(satker, layanan == null || layanan.isBlank() ? null : layanan, awal.isAfter(akhir) ? akhir : awal, akhir);
    }

    private static YearMonth bulan(String isian, YearMonth bawaan) {
        try {
            return isian == null || isian.isBlank() ? bawaan : YearMonth.parse(isian.strip());
        } catch (DateTimeParseException takTerbaca) {
            return bawaan;
        }
    }

    SaringanHasil untuk(String lain) {
        return new SaringanHasil(satker, lain, dari, sampai);
    }

    /** In words, as papers and notices of the office say it. */
    String sebutan() {
        DateTimeFormatter bulan = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("id"));
        return dari.equals(sampai) ? bulan.format(dari) : bulan.format(dari) + " sampai " + bulan.format(sampai);
    }

    /** A calendar year from its first to its last month. */
    boolean tahunPenuh() {
        return dari.equals(YearMonth.of(sampai.getYear(), 1)) && sampai.getMonthValue() == 12;
    }

    boolean beririsan(Terbitan t) {
        return !t.dari().isAfter(akhir()) && !t.sampai().isBefore(awal());
    }

    /** Last day of the last month: what holds then is what people were asked and graded by. */
    LocalDate hariTerakhir() {
        return sampai.atEndOfMonth();
    }

    LocalDate awal() {
        return dari.atDay(1);
    }

    LocalDate akhir() {
        return sampai.atDay(1);
    }

    /** Only whole months that are over are published. */
    void pastikanBerakhir(LocalDate hari) {
        new PeriksaIsian().tolakJika(!sampai.isBefore(YearMonth.from(hari)), "sampai", "Periode yang diterbitkan harus sudah berakhir; pilih bulan sebelum bulan ini.").selesai();
    }
}
