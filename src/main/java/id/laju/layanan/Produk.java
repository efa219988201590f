package id.laju.layanan;

/**
 * @param persyaratanSampel what the customer reads about amount and packing
 * @param janjiHariKerja promised working days from reception to report
 */
public record Produk(Long id, String satker, String nama, String namaEn, Long labId, String persyaratanSampel,
                     int janjiHariKerja, boolean aktif) {
}
