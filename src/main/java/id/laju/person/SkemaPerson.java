package id.laju.person;

/**
 * A scheme of competence of a satker.
 *
 * @param posId item of the price list, per person
 * @param masaBulan how long a certificate holds
 * @param ujiUlang how often somebody who failed may be tested again
 */
public record SkemaPerson(Long id, String satker, String kode, String nama, String acuan, String uraian, long posId, int masaBulan, int ujiUlang, boolean aktif) {
}
