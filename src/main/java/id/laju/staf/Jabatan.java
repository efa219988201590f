package id.laju.staf;

import java.util.List;

/**
 * What a person is and where.
 *
 * @param mengenalPelanggan a role of this person reads whose a case is; everybody else works blind (LAB-006)
 */
public record Jabatan(String peran, String satker, boolean mengenalPelanggan) {

    public List<String> daftarPeran() {
        return daftar(peran);
    }

    public List<String> daftarSatker() {
        return daftar(satker);
    }

    private static List<String> daftar(String kode) {
        return kode == null ? List.of() : List.of(kode.split(","));
    }
}
