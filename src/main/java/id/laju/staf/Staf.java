package id.laju.staf;

import java.time.Instant;
import java.util.UUID;

/**
 * @param id login name
 * @param statusKerja {@code Aktif} or {@code Tidak Aktif}; only the first may log in
 * @param sandi hash with the name of its algorithm
 * @param sandiSementara given by an administrator; nothing else is open until the person has set an own one
 * @param versi goes up with every new password, which ends the sessions of the old one
 */
public record Staf(String id, String nip, String nama, String jenisKelamin, String surel, String telepon, String seksi,
        String tingkat, String statusKerja, String sandi, UUID foto, int salahSandi, Instant terkunciSampai,
        boolean sandiSementara, int versi) {

    public boolean aktif() {
        return "Aktif".equals(statusKerja);
    }
}
