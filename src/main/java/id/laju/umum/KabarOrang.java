package id.laju.umum;

/**
 * Something for the bell of one member of staff, beside the mail; published inside the transaction of what happened.
 *
 * @param kunci the same one is told once
 * @param alamat page that it is about
 */
public record KabarOrang(String kunci, String staf, String kalimat, String alamat) {
}
