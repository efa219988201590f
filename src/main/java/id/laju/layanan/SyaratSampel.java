package id.laju.layanan;

/** One line of the checklist at reception; a sample that misses an obligatory line is not simply accepted. */
public record SyaratSampel(Long id, long produkId, int urutan, String isi, boolean wajib) {
}
