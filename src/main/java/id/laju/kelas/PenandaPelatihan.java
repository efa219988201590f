package id.laju.kelas;

/** A signing official of training certificates. @param nama of the person; null before it is stored */
public record PenandaPelatihan(Long id, String satker, String staf, String nama, String jabatan, boolean aktif) {
}
