package id.laju.dokumen;

/** A customer or another addressee; lines of the address are parted by line breaks. */
public record Pihak(String nama, String alamat, String kontak) {
}
