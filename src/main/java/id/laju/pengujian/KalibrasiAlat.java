package id.laju.pengujian;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One calibration of an instrument; never changed.
 *
 * @param sampai last day of validity; null when it was found unfit
 * @param laik   found fit for use
 */
public record KalibrasiAlat(Long id, long alatId, LocalDate tanggal, LocalDate sampai, String nomorSertifikat, String lembaga, boolean laik,
        String catatan, UUID berkas, String oleh, Instant pada) {
}
