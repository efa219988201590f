package id.laju.layanan;

import id.laju.satker.Satker;
import java.util.List;

/**
 * Where an administrator is working.
 *
 * @param pilihan the satker this person may switch to
 * @param oleh the account
 * @param pusat may also change what all satker share
 */
record Area(String satker, List<Satker> pilihan, String oleh, boolean pusat) {

    String alamat(String lanjutan) {
        return "/kelola/layanan/" + satker + lanjutan;
    }

    public String dasar() {
        return alamat("");
    }
}
