package id.laju.sertifikasi;

/** Answer to a question of the review. @param pilihan 1 or 2; null when it was not answered */
public record JawabanTinjauan(long butirId, Integer pilihan, String keterangan) {
}
