package id.laju.konsultansi;

/** An item of the price list on a quotation. @param banyak null while nobody has said how often */
record JasaDipilih(Long posId, Integer banyak) {
}
