package id.laju.sertifikasi;

/** A site for which a management system is to be certified. @param alamat with its town @param kegiatan null where none was named */
public record LokasiDiminta(String nama, String alamat, String kegiatan) {
}
