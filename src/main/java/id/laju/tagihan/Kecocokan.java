package id.laju.tagihan;

import java.util.Locale;

/**
 * In what a payment and a bill agree, for the eye of the bendahara and for the order of the candidates.
 *
 * @param kode sama, mirip (two digits off) or beda
 * @param jumlah sama, lebih (more was paid) or kurang
 * @param tanggal dalam masa berlaku, sebelum terbit or sesudah kedaluwarsa
 * @param nama sama, beda, or tidak diketahui
 */
record Kecocokan(String kode, String jumlah, String tanggal, String nama) {

    private static final String SAMA = "sama";
    private static final int JARAK = 2;

    /** @param penyetor as SIMPONI or the bank named the payer; null when nobody did */
    static Kecocokan dari(Pembayaran p, String penyetor, Tagihan t) {
        int lebih = p.jumlah().compareTo(t.total());
        String jumlah = lebih == 0 ? SAMA : lebih > 0 ? "lebih" : "kurang";
        String tanggal = t.belumTerbitPada(p.dibayarPada()) ? "sebelum terbit" : t.habisPada(p.dibayarPada()) ? "sesudah kedaluwarsa" : "dalam masa berlaku";
        return new Kecocokan(kode(p.kodeBilling(), t.kode()), jumlah, tanggal, nama(penyetor, t.wajibBayar()));
    }

    private static String kode(String dibayar, String ditagih) {
        return dibayar.equals(ditagih) ? SAMA : jarak(dibayar, ditagih) <= JARAK ? "mirip" : "beda";
    }

    private static String nama(String penyetor, String wajibBayar) {
        return penyetor == null ? "tidak diketahui" : ringkas(penyetor).equals(ringkas(wajibBayar)) ? SAMA : "beda";
    }

    /** Without the form of the company, which everybody writes differently. */
    private static String ringkas(String nama) {
        return nama.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9 ]", "").replaceAll("\\b(PT|CV|UD|TBK|PERSERO)\\b", "").replaceAll("\\s+", "");
    }

    /** Digits to be changed, left out or put in (Levenshtein). */
    private static int jarak(String a, String b) {
        int[] lama = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            lama[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] baru = new int[b.length() + 1];
            baru[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                baru[j] = Math.min(Math.min(lama[j], baru[j - 1]) + 1, lama[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
            }
            lama = baru;
        }
        return lama[b.length()];
    }

    /** The more, the likelier. */
    int nilai() {
        return (kode.equals(SAMA) ? 8 : kode.equals("mirip") ? 4 : 0) + (jumlah.equals(SAMA) ? 4 : 0) + (nama.equals(SAMA) ? 3 : 0) + (tanggal.startsWith("dalam") ? 1 : 0);
    }

    /** Enough to propose a bill whose code nobody paid: a code just off, or the right payer, with the right amount. */
    boolean meyakinkan() {
        return kode.equals(SAMA) || jumlah.equals(SAMA) && (kode.equals("mirip") || nama.equals(SAMA));
    }

    String teks() {
        return "kode " + kode + ", jumlah " + jumlah + ", " + tanggal + ", nama " + nama;
    }
}
