package id.laju.pengujian;

/** A line of the product's sample requirements as it was found at reception. */
public record SyaratDiperiksa(int urutan, String isi, boolean wajib, boolean terpenuhi, String catatan) {
}
