package id.laju.audit;

import java.time.Instant;

/**
 * A sample of a product, planned and then taken.
 *
 * @param sampelId as the laboratory knows it; null when our own laboratory was not asked to test it
 * @param segel number of the seal on it
 * @param tempatSimpan where it stands at the balai until the laboratory has it; null when it goes elsewhere
 */
public record ContohProduk(long id, long permohonanId, int putaran, int urutan, Long sampelId, String nama, String kodeProduksi, String titik, String jumlah, String kemasan, String segel,
        String kondisi, Instant diambil, String tempatSimpan) {
}
