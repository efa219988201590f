package id.laju.tabellangkah;

import java.util.List;
import java.util.Map;

/**
 * A field of the table.
 *
 * @param nama    of the parameter
 * @param kolom   column it stands in
 * @param asal    what the model says, in words; empty where it says nothing
 * @param nilai   what stands in the field now
 * @param pilihan values to choose from with their words; null where one types
 */
record IsianLangkah(String nama, String elemen, String sifat, String kolom, String label, String asal, String nilai, Map<String, String> pilihan) {

    public boolean berubah() {
        return !asal.equals(nilai);
    }

    /** Longer texts get more room. */
    public boolean panjang() {
        return List.of("nama", "status", "kelengkapan", "keluaran").contains(kolom);
    }

    IsianLangkah diketik(Map<String, String> ketikan) {
        String baru = ketikan.get(nama);
        return baru == null ? this : new IsianLangkah(nama, elemen, sifat, kolom, label, asal, baru.strip().replaceAll("\\s+", " "), pilihan);
    }
}
