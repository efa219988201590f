package id.laju.permohonan;

/** A file as it arrived. */
public record Unggahan(String nama, byte[] isi) {
}
