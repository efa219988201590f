package id.laju.permohonan;

import java.time.Instant;

/** A row of the customers' list, without what the case knows. */
record BarisPermohonan(long id, String satker, String layanan, String praOrder, String nomorOrder, String kasus, int versi, Instant dibuat,
                       Instant diajukan, Instant dikembalikan, Instant dipesan, String ditolakAlasan, String batalAlasan, String asalContoh, String uraian) {
}
