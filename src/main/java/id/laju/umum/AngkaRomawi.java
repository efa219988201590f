package id.laju.umum;

/** Roman numerals, as the month in letter numbers. */
public final class AngkaRomawi {

    private static final int[] NILAI = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] TANDA = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private AngkaRomawi() {
    }

    /** 1 to 3999; anything else is an IllegalArgumentException. */
    public static String dari(int nilai) {
        if (nilai < 1 || nilai > 3999) {
            throw new IllegalArgumentException("No Roman numeral for " + nilai);
        }
        StringBuilder hasil = new StringBuilder();
        int sisa = nilai;
        for (int i = 0; i < NILAI.length; i++) {
            hasil.append(TANDA[i].repeat(sisa / NILAI[i]));
            sisa %= NILAI[i];
        }
        return hasil.toString();
    }
}
