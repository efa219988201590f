package id.laju.pelanggan;

import id.laju.umum.PeriksaIsian;

/** Taxpayer numbers: the older 15 digits and the newer 16 are both accepted, written in any way, kept as digits (ACC-033). */
final class Npwp {

    private Npwp() {
    }

    /** @return the digits */
    static String baca(PeriksaIsian periksa, String bidang, String label, String tulisan) {
        String angka = tulisan.replaceAll("[.\\-/\\s]", "");
        if (!angka.matches("\\d+")) {
            periksa.tolak(bidang, label + " hanya terdiri atas angka; titik dan tanda hubung boleh ditulis.");
        } else if (angka.length() != 15 && angka.length() != 16) {
            periksa.tolak(bidang, label + " terdiri atas 15 atau 16 angka; yang Anda ketik " + angka.length() + " angka.");
        } else if (angka.chars().distinct().count() == 1) {
            periksa.tolak(bidang, label + " ini tidak mungkin benar; periksa lagi angkanya.");
        }
        return angka;
    }

    /** The 16-digit number of an organisation is its 15-digit number behind a zero. */
    static boolean sama(String satu, String lain) {
        return satu != null && lain != null && enamBelas(satu).equals(enamBelas(lain));
    }

    private static String enamBelas(String angka) {
        return angka.length() == 15 ? "0" + angka : angka;
    }

    /** 15 digits as on the card (01.345.678.9-012.000), 16 digits in groups of four. */
    static String tulis(String angka) {
        if (angka == null) {
            return "-";
        }
        return angka.length() == 15
            ? angka.replaceFirst("(\\d{2})(\\d{3})(\\d{3})(\\d)(\\d{3})(\\d{3})", "$1.$2.$3.$4-$5.$6")
            : angka.replaceFirst("(\\d{4})(\\d{4})(\\d{4})(\\d{4})", "$1 $2 $3 $4");
    }
}
