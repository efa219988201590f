package id.laju.survei;

/** A publication with one of its indices, of all services. */
public record TitikRiwayat(Terbitan terbitan, IndeksTerbit indeks) {
}
