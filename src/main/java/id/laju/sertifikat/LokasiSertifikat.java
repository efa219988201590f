package id.laju.sertifikat;

/** A site that a certificate covers. @param kegiatan what is done there; null without */
public record LokasiSertifikat(String nama, String alamat, String kegiatan) {
}
