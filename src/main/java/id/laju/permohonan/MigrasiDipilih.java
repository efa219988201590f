package id.laju.permohonan;

/** One tick of the migration chain. @param jenis TIPE, WAKTU or SUHU */
public record MigrasiDipilih(String jenis, int pilihanId, String keterangan) {
}
