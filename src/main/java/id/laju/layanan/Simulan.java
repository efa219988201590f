package id.laju.layanan;

/** A liquid that stands for a kind of food in a migration test. */
public record Simulan(String kode, String nama) {
}
