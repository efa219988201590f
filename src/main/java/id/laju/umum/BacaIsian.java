package id.laju.umum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Reads what was typed; an empty field is null, an unreadable one is noted with its sentence. */
public final class BacaIsian {

    private final PeriksaIsian periksa = new PeriksaIsian();

    public static String teks(String isian) {
        return isian == null || isian.isBlank() ? null : isian.strip();
    }

    /** Decimal comma or point, no thousands separator. */
    public BigDecimal angka(String nama, String isian, String label) {
        return baca(nama, isian, t -> new BigDecimal(wajar(t.replace(',', '.'))), label + " harus angka, misalnya 0,05.");
    }

    /** As {@link #angka}, but a point that may stand for thousands is refused: limits are judged by it. */
    public BigDecimal nilai(String nama, String isian, String label) {
        String teks = teks(isian);
        if (teks != null && teks.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
            periksa.tolak(nama, label + ": tulis 1250 atau 1,25; titik ribuan tidak dipakai.");
            return null;
        }
        return angka(nama, isian, label);
    }

    public Integer bulat(String nama, String isian, String label) {
        return baca(nama, isian, Integer::valueOf, label + " harus angka bulat.");
    }

    public LocalDate tanggal(String nama, String isian, String label) {
        return baca(nama, isian, LocalDate::parse, label + " harus tanggal.");
    }

    public LocalTime jam(String nama, String isian, String label) {
        return baca(nama, isian, t -> LocalTime.parse(t.replace('.', ':')), label + " harus jam, misalnya 08:00.");
    }

    /** Throws IsianKeliru when something could not be read. */
    public void selesai() {
        periksa.selesai();
    }

    public PeriksaIsian periksa() {
        return periksa;
    }

    private <T> T baca(String nama, String isian, Function<String, T> pembaca, String kalimat) {
        String teks = teks(isian);
        try {
            return teks == null ? null : pembaca.apply(teks);
        } catch (NumberFormatException | DateTimeParseException takTerbaca) {
            periksa.tolak(nama, kalimat);
            return null;
        }
    }

    private static String wajar(String angka) {
        if (!angka.matches("-?\\d{1,12}(\\.\\d{1,10})?")) {
            throw new NumberFormatException(angka);
        }
        return angka;
    }
}
