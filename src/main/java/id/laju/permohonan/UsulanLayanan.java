package id.laju.permohonan;

import java.time.Instant;

/**
 * What a customer misses in the catalogue (REQ-032).
 *
 * @param pengusul name of the organisation
 * @param jawaban of the balai, null while nobody has followed it up
 */
public record UsulanLayanan(long id, String satker, long pelangganId, String pengusul, String produk, String uraian, Instant dibuat,
                            Instant ditangani, String penangan, String jawaban) {
}
