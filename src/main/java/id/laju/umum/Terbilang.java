package id.laju.umum;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers in Indonesian words. */
public final class Terbilang {

    private static final long BATAS = 999_999_999_999_999L;
    private static final String[] KATA = {"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan",
        "sembilan", "sepuluh", "sebelas"};
    private static final String[] KELOMPOK = {"", " ribu", " juta", " miliar", " triliun"};

    private Terbilang() {
    }

    /** "satu juta seribu rupiah", in lower case. Throws ArithmeticException for a fraction of a rupiah. */
    public static String rupiah(BigDecimal nilai) {
        return angka(Rupiah.utuh(nilai).longValueExact()) + " rupiah";
    }

    /** In the reader's language; English is "one million one thousand rupiah". */
    public static String rupiah(BigDecimal nilai, Locale bahasa) {
        return "en".equals(bahasa.getLanguage()) ? TerbilangInggris.angka(Rupiah.utuh(nilai).longValueExact()) + " rupiah" : rupiah(nilai);
    }

    /** Up to fifteen digits; negative numbers begin with "minus". */
    public static String angka(long nilai) {
        if (nilai > BATAS || nilai < -BATAS) {
            throw new IllegalArgumentException("Terbilang only knows numbers of up to 15 digits: " + nilai);
        }
        if (nilai < 0) {
            return "minus " + angka(-nilai);
        }
        return nilai == 0 ? KATA[0] : kelompok(nilai, 0).strip();
    }

    private static String kelompok(long nilai, int tingkat) {
        if (nilai == 0) {
            return "";
        }
        int tiga = (int) (nilai % 1000);
        return kelompok(nilai / 1000, tingkat + 1) + tigaAngka(tiga, tingkat);
    }

    private static String tigaAngka(int nilai, int tingkat) {
        if (nilai == 0) {
            return "";
        }
        return nilai == 1 && tingkat == 1 ? " seribu" : ratusan(nilai) + KELOMPOK[tingkat];
    }

    private static String ratusan(int nilai) {
        if (nilai < 100) {
            return puluhan(nilai);
        }
        return (nilai < 200 ? " seratus" : " " + KATA[nilai / 100] + " ratus") + puluhan(nilai % 100);
    }

    private static String puluhan(int nilai) {
        if (nilai == 0) {
            return "";
        }
        if (nilai < 12) {
            return " " + KATA[nilai];
        }
        return nilai < 20 ? " " + KATA[nilai - 10] + " belas" : " " + KATA[nilai / 10] + " puluh" + puluhan(nilai % 10);
    }
}
