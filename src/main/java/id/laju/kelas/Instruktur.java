package id.laju.kelas;

/** Who teaches. @param staf account; null for somebody from elsewhere @param instansi of somebody from elsewhere */
public record Instruktur(String staf, String nama, String instansi) {
}
