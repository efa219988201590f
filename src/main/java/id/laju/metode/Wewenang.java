package id.laju.metode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody may test by a method. @param dasar the document it rests on */
public record Wewenang(Long id, String satker, String orang, long metodeId, LocalDate berlakuDari, LocalDate berlakuSampai, String dasar, UUID berkas,
        String oleh, Instant pada) {

    public boolean berlaku(LocalDate hari) {
        return !hari.isBefore(berlakuDari) && (berlakuSampai == null || !hari.isAfter(berlakuSampai));
    }
}
