package id.laju.bimtek;

/** An order took the date that its class has now; published in the transaction of the answer. */
public record JadwalDiterima(long kelasId) {
}
