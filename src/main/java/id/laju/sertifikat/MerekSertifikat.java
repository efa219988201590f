package id.laju.sertifikat;

/** A brand on a certificate. @param jenis types and sizes; null without */
public record MerekSertifikat(String merek, String namaProduk, String jenis) {
}
