package id.laju.audit;

import java.time.LocalDate;
import java.util.UUID;

/** The appointment of a team. @param ke counts those of one request, as members change @param tanggal day of issue, whenever it is printed @param oleh who proposed the team as it was appointed */
record Penunjukan(long permohonanId, int ke, String nomor, LocalDate tanggal, UUID dokumenId, String oleh) {
}
