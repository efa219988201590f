package id.laju.penawaran;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;

/** Other days that a customer proposed instead of agreeing to a quotation. @param oleh {@code pengguna:<id>} */
public record UsulanJadwal(LocalDate mulai, LocalDate selesai, String alasan, String oleh, Instant pada) {

    @JsonProperty
    public String kata() {
        return new JadwalPenawaran(mulai, selesai, null).kata();
    }
}
