package id.laju.person;

import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A test on a day at a place, for participants of several orders.
 *
 * @param kasus business key of its own case
 * @param batasHasil until when results are waited for, where PJ Sertifikasi gave more days; null for the ordinary ones
 * @param alasan why it was put off or cancelled; null otherwise
 */
public record SesiUji(Long id, String satker, long skemaId, LocalDate tanggal, String jam, String tempat, int kuotaMinimal, int kuotaMaksimal, Instant batasPendaftaran, KeadaanSesi keadaan, String kasus,
        String alasan, String dibuatOleh, Instant dibuat, LocalDate batasHasil) {

    public String ditulis() {
        return Tanggal.denganHari(tanggal) + ", " + jam + ", " + tempat;
    }

    /** The same for a reader of that language. */
    public String ditulis(Locale bahasa) {
        return Tanggal.denganHari(tanggal, bahasa) + ", " + jam + ", " + tempat;
    }
}
