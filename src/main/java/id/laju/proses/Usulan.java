package id.laju.proses;

import id.laju.umum.BacaIsian;
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

    /** Somebody released it, and nobody took that back. */
    public boolean disahkan() {
        return keadaan == KeadaanUsulan.DIJADWALKAN || keadaan == KeadaanUsulan.DIRILIS;
    }

    /** A satker gives up its own model for everybody's, whatever that says on the day when it holds. */
    boolean mengikuti() {
        return satker != null && (asal == AsalUsulan.KEMBALI || asal == AsalUsulan.BERSAMA);
    }

    Usulan menjadi(KeadaanUsulan kini) {
        return new Usulan(id, satker, alasan, asal, kini, pengusul, diajukan, tanggalEfektif, jabatan, nama, nip, perilis, dirilis);
    }

    Usulan disahkan(KeadaanUsulan kini, PengesahanIsian sah, String oleh, OffsetDateTime pada) {
        return new Usulan(id, satker, alasan, asal, kini, pengusul, diajukan, sah.tanggalEfektif(), sah.jabatan().strip(), sah.nama().strip(), BacaIsian.teks(sah.nip()), oleh, pada);
    }

    /** As it was before somebody released it. */
    Usulan belumDisahkan() {
        return new Usulan(id, satker, alasan, asal, KeadaanUsulan.DIAJUKAN, pengusul, diajukan, null, null, null, null, null, null);
    }
}
