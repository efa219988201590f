package id.laju.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The certificate of one person.
 *
 * @param nomor null until it is prepared
 * @param berakhir last day
 * @param keadaan DISIAPKAN, AKTIF, DIBEKUKAN, DICABUT, DIGANTI or BATAL
 * @param kartuId the card
 * @param menggantikanId the certificate in whose place it is; null for the first of a person
 */
public record SertifikatPerson(long id, String satker, long permohonanId, long pesertaId, long skemaId, String nomor, String nama, LocalDate terbit, LocalDate berakhir, String keadaan, String penanda, UUID dokumenId,
        UUID kartuId, Instant dirilis, String catatan, LocalDate dicabutSejak, String dicabutAlasan, Long menggantikanId, LocalDate dibekukanSejak, String dibekukanAlasan) {

    /** As the register shows it on that day. */
    public String keadaan(LocalDate hari) {
        return ("AKTIF".equals(keadaan) || "DIBEKUKAN".equals(keadaan)) && hari.isAfter(berakhir) ? "KEDALUWARSA" : keadaan;
    }

    /** Of its state on that day, as in the register. */
    public String warna(LocalDate hari) {
        return BarisPerson.warna(keadaan(hari));
    }

    /** Why it does not hold now, as its customer reads it; null for one that holds. */
    public String sebab() {
        return dicabutAlasan != null ? dicabutAlasan : dibekukanAlasan;
    }

    boolean disiapkan() {
        return "DISIAPKAN".equals(keadaan);
    }

    public boolean terbuka() {
        return dirilis() != null;
    }
}
