package id.laju.staf;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person with roles and satker, as one row. */
record BarisMasuk(String id, String nip, String nama, String jenisKelamin, String surel, String telepon, String seksi, String tingkat,
        String statusKerja, String sandi, UUID foto, int salahSandi, Instant terkunciSampai, boolean sandiSementara, int versi, String peran,
        String satker, boolean mengenalPelanggan, String limpahan) {

    Jabatan jabatan() {
        return new Jabatan(new Staf(id, nip, nama, jenisKelamin, surel, telepon, seksi, tingkat, statusKerja, sandi, foto, salahSandi, terkunciSampai,
                sandiSementara, versi), daftar(peran), daftar(satker), mengenalPelanggan, daftar(limpahan));
    }

    private static List<String> daftar(String kode) {
        return kode == null ? List.of() : List.of(kode.split(","));
    }
}
