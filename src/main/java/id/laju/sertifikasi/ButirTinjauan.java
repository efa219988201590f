package id.laju.sertifikasi;

/** A question of the review of applications. @param hanyaWajib asked for mandatory standards only @param layanan the certification it is asked for, null for all */
public record ButirTinjauan(Long id, String satker, Integer urutan, String isi, String pilihan1, String pilihan2, boolean hanyaWajib, boolean aktif, String layanan) {
}
