package id.laju.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The certificate of one person.
 *
 * @param nomor null until it is prepared
 * @param berakhir last day
 * @param keadaan DISIAPKAN, AKTIF, DICABUT or BATAL
 * @param kartuId the card
 */
public record SertifikatPerson(long id, String satker, long permohonanId, long pesertaId, long skemaId, String nomor, String nama, LocalDate terbit, LocalDate berakhir, String keadaan, String penanda, UUID dokumenId,
        UUID kartuId, Instant dirilis, String catatan, LocalDate dicabutSejak, String dicabutAlasan) {

    /** As the register shows it on that day. */
    public String keadaan(LocalDate hari) {
        return "AKTIF".equals(keadaan) && hari.isAfter(berakhir) ? "KEDALUWARSA" : keadaan;
    }

    public boolean terbuka() {
        return dirilis() != null;
    }
}
