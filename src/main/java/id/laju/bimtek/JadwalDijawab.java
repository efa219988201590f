package id.laju.bimtek;

/** An order owes no answer any more to the date that its class has now: taken, refused, not answered in time, or given up altogether; or one was paid, which counts from now on. Published in the transaction that stores it. */
public record JadwalDijawab(long kelasId) {
}
