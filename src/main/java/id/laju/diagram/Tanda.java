package id.laju.diagram;

import java.util.Map;

/**
 * A mark on an element of a diagram, and its sentence in the table below.
 *
 * @param kelas   temuan, tambah, ubah, hilang, or panas-1 to panas-5
 * @param lencana what the badge on the picture says; null: the number of the row, for heat the sentence itself
 * @param alamat  where the badge leads; may be null
 */
public record Tanda(String elemen, String nama, String kelas, String teks, String lencana, String alamat) {

    private static final Map<String, String> NAMA = Map.of("temuan", "Temuan", "tambah", "Ditambah", "ubah", "Diubah", "hilang", "Dihapus",
            "panas-1", "Lancar", "panas-2", "Cukup lancar", "panas-3", "Mulai lambat", "panas-4", "Lambat", "panas-5", "Sangat lambat");

    public Tanda(String elemen, String nama, String kelas, String teks) {
        this(elemen, nama, kelas, teks, null, null);
    }

    public String namaKelas() {
        return NAMA.getOrDefault(kelas, kelas);
    }
}
