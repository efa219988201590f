package id.laju.staf;

import java.util.List;
import java.util.UUID;

/**
 * A line of the list of accounts.
 *
 * @param tugas names of the roles
 * @param peran codes of the roles, with commas between
 * @param satker codes, with commas between
 */
record BarisStaf(String id, String nip, String nama, String telepon, String surel, String seksi, String tingkat, String statusKerja,
        String jenisKelamin, UUID foto, String tugas, String peran, String satker) {

    StafIsian isian() {
        return new StafIsian(id, nip, nama, jenisKelamin, surel, telepon, seksi, tingkat, statusKerja, List.of(peran.split(",")), List.of(satker.split(",")));
    }
}
