package id.laju.umum;

import java.util.List;
import java.util.Map;

/**
 * A list in parts, of what lies in the satker of whoever looks.
 *
 * @param urut   sort columns by the names that the list accepts
 * @param bawaan the list's own order
 * @param akhir  column that decides between equals
 */
public record DaftarBerbagian<B>(BagianDaftar bagian, Map<String, String> urut, String bawaan, String akhir, Baris<B> baris, Jumlah jumlah) {

    /** Reads one page. */
    public interface Baris<B> {
        List<B> baca(String[] satker, String bagian, PermintaanHalaman h, String urut);
    }

    /** Counts what a search finds. */
    public interface Jumlah {
        long hitung(String[] satker, String bagian, PermintaanHalaman h);
    }

    public Halaman<B> halaman(List<String> satker, String bagian, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(baris.baca(kode, bagian, h, h.kolom(urut, bawaan) + ", " + akhir), jumlah.hitung(kode, bagian, h), h);
    }

    /** How many in each part, without regard to the search. */
    public Map<String, Long> banyak(List<String> satker) {
        String[] kode = satker.toArray(String[]::new);
        return bagian.hitung(b -> jumlah.hitung(kode, b, PermintaanHalaman.pertama()));
    }
}
