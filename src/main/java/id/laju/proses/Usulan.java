package id.laju.proses;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A proposal to change models.
 *
 * @param satker whose variant; null: everybody's
 * @param pengusul account; null: the program itself
 * @param tanggalEfektif from when it holds, once released; jabatan, nama, nip: who authorises it
 * @param dirilis when the releaser decided
 */
public record Usulan(UUID id, String satker, String alasan, AsalUsulan asal, KeadaanUsulan keadaan, String pengusul, OffsetDateTime diajukan,
        LocalDate tanggalEfektif, String jabatan, String nama, String nip, String perilis, OffsetDateTime dirilis) {
}
