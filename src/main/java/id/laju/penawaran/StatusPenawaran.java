package id.laju.penawaran;

/** DRAF (lines put together), DISETUJUI (by the head of the team), TERBIT (with the customer), then SETUJU, BATAL or LEWAT (lapsed); DIGANTI was SETUJU. */
public enum StatusPenawaran {

    DRAF, DISETUJUI, TERBIT, SETUJU, BATAL, LEWAT, DIGANTI
}
