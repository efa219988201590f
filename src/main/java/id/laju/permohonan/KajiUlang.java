package id.laju.permohonan;

/** One aspect of the review of a request (ISO/IEC 17025, 7.1.1): METODE, KEMAMPUAN, PERALATAN, WAKTU or AKREDITASI. */
public record KajiUlang(String aspek, boolean sesuai, String catatan) {
}
