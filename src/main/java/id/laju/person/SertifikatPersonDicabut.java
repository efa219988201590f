package id.laju.person;

/** Published in the transaction that withdraws a certificate. */
record SertifikatPersonDicabut(long permohonanId, String nomor, String alasan) {
}
