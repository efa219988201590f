package id.laju.staf;

import java.time.Instant;
import java.util.UUID;

/**
 * @param id login name
 * @param statusKerja {@code Aktif} or {@code Tidak Aktif}; only the first may log in
 * @param sandi hash with the name of its algorithm
 */
public record Staf(String id, String nip, String nama, String jenisKelamin, String surel, String telepon, String seksi,
        String tingkat, String statusKerja, String sandi, UUID foto, int salahSandi, Instant terkunciSampai) {

    public boolean aktif() {
        return "Aktif".equals(statusKerja);
    }
}
