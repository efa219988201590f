package id.laju.staf;

/** @param kode group id in the engine and candidate group in the models */
public record Peran(String kode, String nama) {
}
