package id.laju.sertifikat;

/** A signing official of certificates. @param nama of the person; null before it is stored */
public record PenandaSertifikat(Long id, String satker, String staf, String nama, String jabatan, boolean aktif) {
}
