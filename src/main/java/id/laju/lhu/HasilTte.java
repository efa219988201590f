package id.laju.lhu;

/** What became of one task of the list. @param pesan a sentence when it failed; null when it is signed and done */
public record HasilTte(String tugasId, String nomor, boolean berhasil, String pesan) {
}
