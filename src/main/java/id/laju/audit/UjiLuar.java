package id.laju.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A test in another laboratory.
 *
 * @param balai satker of this installation; null for a laboratory outside
 * @param akreditasi number of its accreditation; null for a balai of this installation
 * @param berkasId report as it was uploaded; else {@code dokumenId}, the report that another balai issued here
 * @param tidakDiuji why there is no report; null when there is
 */
public record UjiLuar(long permohonanId, int putaran, String balai, String laboratorium, String akreditasi, String suratNomor, LocalDate tanggalKirim, String pengiriman, Instant dikirim,
        String dikirimOleh, String laporanNomor, LocalDate laporanTanggal, UUID berkasId, UUID dokumenId, String tidakDiuji, Instant diterima, String diterimaOleh) {

    public boolean berlaporan() {
        return diterima != null && tidakDiuji == null;
    }
}
