package id.laju.pelanggan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Company data that staff changed on the ground of a letter. */
record PerubahanPelanggan(long id, long pelanggan, UUID surat, String nomorSurat, LocalDate tanggalSurat, String sebelum,
        String sesudah, String oleh, Instant waktu) {
}
