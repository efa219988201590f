package id.laju.pelanggan;

import java.time.Instant;

/**
 * An organisation or person that uses the services of one satker.
 *
 * @param npwp digits only, 15 or 16; null where the kategori does not ask for it
 * @param provinsi code of two digits
 * @param kota code of four digits
 * @param tambahan JSON object of the columns that only this kategori has
 * @param alasan why it was refused
 */
public record Pelanggan(long id, String satker, String kategori, String bentukBadan, String nama, String tipe, String kelompok,
        String npwp, String kbli, String alamat, String provinsi, String kota, String kodePos, String surel, String telepon,
        String fax, String whatsapp, String kontakNama, String kontakJabatan, String kontakHp, String kontakSurel,
        String tambahan, StatusPelanggan status, String alasan, Instant didaftarkan,
        Instant diputuskan, String diputuskanOleh) {

    /** As in letters: "PT Argon Mulia", "PT Pupuk Nusantara (Persero)". */
    public String namaLengkap() {
        return new NamaPelanggan(bentukBadan, nama).lengkap();
    }

    public boolean aktif() {
        return status == StatusPelanggan.AKTIF;
    }
}
