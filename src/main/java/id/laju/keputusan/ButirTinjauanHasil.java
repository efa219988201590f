package id.laju.keputusan;

/** A question of the review. @param berkas code of the paper it is about; null for all of the file @param layanan the certification it is asked for; null for all */
public record ButirTinjauanHasil(Long id, String satker, Integer urutan, String isi, String berkas, boolean aktif, String layanan) {
}
