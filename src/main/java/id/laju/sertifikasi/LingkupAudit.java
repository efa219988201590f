package id.laju.sertifikasi;

import java.util.List;

/**
 * What an audit is about and where it takes place.
 *
 * @param kode of the scheme; null while none is chosen
 * @param skema its name; null likewise
 * @param hasil {@link Kegiatan#hasil()}
 * @param acuan standard that is certified; null for a management system
 * @param produk name of the product; null likewise
 * @param tempat name and address of the factory, or of every site of a management system
 */
public record LingkupAudit(String kode, String skema, String kegiatan, String hasil, String acuan, String produk, List<String> tempat) {

    /** Places of the scope besides these. */
    public List<String> tanpa(List<String> dikunjungi) {
        return tempat.stream().filter(t -> !dikunjungi.contains(t)).toList();
    }
}
