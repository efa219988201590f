package id.laju.pelanggan;

import java.time.Instant;

/** A customer in the list of staff. */
public record BarisPelanggan(long id, String satker, String nama, String kategori, String tipe, String kelompok, String npwp, String kbli,
        String alamat, String kota, String telepon, String surel, String kontakNama, String kontakHp, StatusPelanggan status,
        Instant didaftarkan) {
}
