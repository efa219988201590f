package id.laju.metode;

import java.time.LocalDate;
import java.util.UUID;

/** An authorisation in the list. */
public record BarisWewenang(long id, String orang, String nama, String nomor, LocalDate berlakuDari, LocalDate berlakuSampai, String dasar, UUID berkas) {

    public boolean berlaku(LocalDate hari) {
        return !hari.isBefore(berlakuDari) && (berlakuSampai == null || !hari.isAfter(berlakuSampai));
    }
}
