package id.laju.metode;

/** A test method. @param nomor as reports print it; it stays, another number is another method */
public record Metode(Long id, String satker, String nomor, String judul) {
}
