package id.laju.bimtek;

import java.util.UUID;

/** A paper of the request (TRN-026). @param jenis SURAT or DUKUNG */
public record DokumenBimtek(long id, long permohonanId, String jenis, UUID berkasId, String nama) {
}
