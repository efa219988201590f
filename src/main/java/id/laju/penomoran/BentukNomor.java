package id.laju.penomoran;

import id.laju.umum.AngkaRomawi;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern such as {@code B/{urut}/BSKJI/{bulanRomawi}/{tahun}}. {@code {urut:4}} fills up with zeros to four digits; the
 * others are tahun, bulan and tanggal (two digits each), bulanRomawi.
 */
record BentukNomor(String pola) {

    private static final Pattern ISIAN = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern URUT = Pattern.compile("urut(?::([1-9]))?");
    private static final List<String> DIKENAL = List.of("tahun", "bulan", "bulanRomawi", "tanggal");
    private static final int PANJANG_TERBESAR = 100;

    /** Throws IsianKeliru for field "pola". */
    static BentukNomor urai(String pola) {
        if (pola == null || pola.isBlank()) {
            throw keliru("Isi pola nomor, misalnya {urut:4}/KMN/{tahun}.");
        }
        String rapi = pola.strip();
        if (rapi.length() > PANJANG_TERBESAR) {
            throw keliru("Pola nomor paling banyak " + PANJANG_TERBESAR + " huruf.");
        }
        periksaIsian(rapi);
        return new BentukNomor(rapi);
    }

    boolean memuat(String isian) {
        return pola.contains("{" + isian + "}");
    }

    String tulis(int urut, LocalDate tanggal) {
        return ISIAN.matcher(pola).replaceAll(isian -> Matcher.quoteReplacement(nilai(isian.group(1), urut, tanggal)));
    }

    private static void periksaIsian(String pola) {
        List<String> isian = ISIAN.matcher(pola).results().map(hasil -> hasil.group(1)).toList();
        for (String satu : isian) {
            if (!DIKENAL.contains(satu) && !URUT.matcher(satu).matches()) {
                throw keliru("{" + satu + "} tidak dikenal; pakai {urut}, {urut:4}, {tahun}, {bulan}, {bulanRomawi} atau {tanggal}.");
            }
        }
        if (isian.stream().filter(satu -> URUT.matcher(satu).matches()).count() != 1) {
            throw keliru("Pola harus memuat {urut} tepat satu kali.");
        }
        String sisa = ISIAN.matcher(pola).replaceAll("");
        if (sisa.matches(".*[{}\\p{Cntrl}].*")) {
            throw keliru("Kurung kurawal hanya untuk isian seperti {urut}; hapus yang lain.");
        }
    }

    private static String nilai(String isian, int urut, LocalDate tanggal) {
        return switch (isian) {
            case "tahun" -> String.valueOf(tanggal.getYear());
            case "bulan" -> "%02d".formatted(tanggal.getMonthValue());
            case "bulanRomawi" -> AngkaRomawi.dari(tanggal.getMonthValue());
            case "tanggal" -> "%02d".formatted(tanggal.getDayOfMonth());
            default -> urut(isian, urut);
        };
    }

    private static String urut(String isian, int urut) {
        Matcher lebar = URUT.matcher(isian);
        return lebar.matches() && lebar.group(1) != null ? ("%0" + lebar.group(1) + "d").formatted(urut) : String.valueOf(urut);
    }

    private static IsianKeliru keliru(String kalimat) {
        return IsianKeliru.pada("pola", kalimat);
    }
}
