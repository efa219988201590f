package id.laju.umum;

/** Numbers in English words, for pages that customers read. */
final class TerbilangInggris {

    private static final String[] KATA = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen"};
    private static final String[] PULUHAN = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final String[] KELOMPOK = {"", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"};

    private TerbilangInggris() {
    }

    static String angka(long nilai) {
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
        return kelompok(nilai / 1000, tingkat + 1) + (tiga == 0 ? "" : ratusan(tiga) + KELOMPOK[tingkat]);
    }

    private static String ratusan(int nilai) {
        String sisa = nilai % 100 == 0 ? "" : " " + puluhan(nilai % 100);
        return nilai < 100 ? sisa : " " + KATA[nilai / 100] + " hundred" + sisa;
    }

    private static String puluhan(int nilai) {
        if (nilai < 20) {
            return KATA[nilai];
        }
        return PULUHAN[nilai / 10] + (nilai % 10 == 0 ? "" : "-" + KATA[nilai % 10]);
    }
}
