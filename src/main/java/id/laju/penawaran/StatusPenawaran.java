package id.laju.penawaran;

/** DRAF (lines put together), DISETUJUI (by the head of the team), TERBIT (with the customer), then SETUJU, BATAL or LEWAT (lapsed); DIGANTI was SETUJU, or the customer proposed other days. */
public enum StatusPenawaran {

    DRAF, DISETUJUI, TERBIT, SETUJU, BATAL, LEWAT, DIGANTI
}
