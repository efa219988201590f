package id.laju.metode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A version of a method. @param berlakuSampai last day; null while it has no end */
public record MetodeVersi(Long id, long metodeId, String versi, LocalDate berlakuDari, LocalDate berlakuSampai, UUID berkas, String catatan,
        String oleh, Instant pada) {

    public boolean berlaku(LocalDate hari) {
        return !hari.isBefore(berlakuDari) && (berlakuSampai == null || !hari.isAfter(berlakuSampai));
    }
}
