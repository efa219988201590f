package id.laju.proses;

/** A tab on the page of a proposal, for everybody who may read the proposal. Drawn by {@code proses/bagian :: tabUsulan(id, kini)}. @param label message key @param alamat with {@code {id}} */
public record BagianUsulan(int urut, String label, String alamat) {
}
