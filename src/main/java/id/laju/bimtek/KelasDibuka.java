package id.laju.bimtek;

/** A class takes registrations from now on; published in the transaction that opened it, once for each class. */
public record KelasDibuka(long kelasId) {
}
