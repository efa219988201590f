package id.laju.person;

/** Published in the transaction that gives a session another hour or place, once for each order that waits for it. */
record SesiPindah(long permohonanId, String kunci, String alasan) {
}
