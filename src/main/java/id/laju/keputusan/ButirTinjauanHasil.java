package id.laju.keputusan;

/** A question of the review. @param berkas code of the paper it is about; null for all of the file */
public record ButirTinjauanHasil(Long id, String satker, Integer urutan, String isi, String berkas, boolean aktif) {
}
