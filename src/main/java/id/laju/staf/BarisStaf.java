package id.laju.staf;

import java.util.UUID;

/**
 * A line of the list of accounts.
 *
 * @param tugas names of the roles
 * @param satker codes, with commas between
 */
record BarisStaf(String id, String nip, String nama, String telepon, String surel, String seksi, String tingkat, String statusKerja,
        String jenisKelamin, UUID foto, String tugas, String satker) {
}
