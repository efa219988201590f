package id.laju.satker;

/**
 * A setting that each satker may choose for itself; contributed as a bean by the feature that reads it with
 * {@link SatkerService#pengaturan}.
 *
 * @param kunci name in the table, such as {@code penawaran.masa-berlaku-hari}
 * @param satuan printed behind the label ("hari kalender"); null for none
 * @param bawaan what holds until the satker chooses
 * @param pola regular expression of a good value
 * @param kalimat what to say about any other
 */
public record ButirPengaturan(String kunci, String label, String bantu, String satuan, String bawaan, String pola, int terkecil, int terbesar, String kalimat) {

    private static final String BULAT = "\\d{1,6}";
    private static final String YA_TIDAK = "[01]";

    /** A whole number. */
    public static ButirPengaturan angka(String kunci, String label, String bantu, String satuan, int bawaan, int terkecil, int terbesar) {
        return new ButirPengaturan(kunci, label, bantu, satuan, String.valueOf(bawaan), BULAT, terkecil, terbesar,
            label + ": isi angka " + terkecil + " sampai " + terbesar + ".");
    }

    public static ButirPengaturan teks(String kunci, String label, String bantu, String bawaan, String pola, String kalimat) {
        return new ButirPengaturan(kunci, label, bantu, null, bawaan, pola, 0, 0, kalimat);
    }

    /** 1 for yes, 0 for no. */
    public static ButirPengaturan yaTidak(String kunci, String label, String bantu, boolean bawaan) {
        return new ButirPengaturan(kunci, label, bantu, null, bawaan ? "1" : "0", YA_TIDAK, 0, 0, label + ": pilih Ya atau Tidak.");
    }

    public boolean berupaYaTidak() {
        return pola.equals(YA_TIDAK);
    }

    public boolean berupaAngka() {
        return pola.equals(BULAT);
    }

    boolean cocok(String nilai) {
        return nilai.matches(pola) && (!berupaAngka() || Integer.parseInt(nilai) >= terkecil && Integer.parseInt(nilai) <= terbesar);
    }
}
