package id.laju.pelanggan;

import id.laju.umum.PeriksaIsian;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom CS saw at the counter, and by which paper. The number of the paper is not kept.
 *
 * @param cara KTP, SURAT_KUASA or SURAT_TUGAS
 * @param pembawa name of the person
 */
public record Pengenalan(String cara, String pembawa) {

    public static Map<String, String> semuaCara() {
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("KTP", "KTP/paspor pemilik");
        hasil.put("SURAT_KUASA", "Surat kuasa dan KTP");
        hasil.put("SURAT_TUGAS", "Surat tugas dan KTP");
        return hasil;
    }

    void periksa(PeriksaIsian periksa) {
        periksa.tolakJika(cara == null || !semuaCara().containsKey(cara), "cara", "Pilih tanda pengenal yang ditunjukkan.")
            .wajib("pembawa", pembawa, "Isi nama orang yang datang atau menandatangani surat.")
            .panjang("pembawa", pembawa, 150, "Nama orang yang datang");
    }
}
