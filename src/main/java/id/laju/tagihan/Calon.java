package id.laju.tagihan;

/** A bill that a payment may be meant for. */
record Calon(Tagihan tagihan, Kecocokan cocok) {
}
