package id.laju.satker;

/**
 * A setting that each satker may choose for itself; contributed as a bean by the feature that reads it with
 * {@link SatkerService#pengaturan(String, String, int)}. Whole numbers only.
 *
 * @param kunci name in the table, such as {@code penawaran.masa-berlaku-hari}
 * @param satuan printed behind the field ("hari kalender")
 * @param bawaan what holds until the satker chooses
 */
public record ButirPengaturan(String kunci, String label, String bantu, String satuan, int bawaan, int terkecil, int terbesar) {
}
