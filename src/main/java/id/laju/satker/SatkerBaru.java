package id.laju.satker;

/** Published inside the transaction that added a satker. */
public record SatkerBaru(String kode) {
}
