package id.laju.umum;

/**
 * Master data changed; published inside the transaction of the change, for the audit trail.
 *
 * @param oleh   the account that did it
 * @param objek  what kind of thing, one Indonesian word or two ("tarif", "parameter uji")
 * @param kunci  which one
 * @param sebelum the record as it was, null when it is new
 * @param sesudah the record as it is now, null when it was deleted
 */
public record PerubahanData(String satker, String oleh, String objek, String kunci, Object sebelum, Object sesudah) {
}
