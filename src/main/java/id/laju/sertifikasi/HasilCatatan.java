package id.laju.sertifikasi;

import id.laju.permohonan.CatatanPerbaikan;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a note of PJ Sertifikasi is settled (CRT-036).
 *
 * @param keputusan selesai: by the balai, with an answer; perbaiki: by the customer
 * @param catatan what the customer is asked for; only for perbaiki
 */
record HasilCatatan(String keputusan, String jawaban, List<CatatanPerbaikan> catatan) {

    HasilCatatan {
        catatan = catatan == null ? List.of() : catatan;
    }

    boolean kembali() {
        return "perbaiki".equals(keputusan);
    }

    /** @param bidang parts of the request that a note can name */
    void periksa(Set<String> bidang) {
        PeriksaIsian k = new PeriksaIsian();
        k.tolakJika(!kembali() && !"selesai".equals(keputusan), "keputusan", "Pilih bagaimana catatan ini diselesaikan.");
        if ("selesai".equals(keputusan)) {
            k.wajib("jawaban", jawaban, "Tulis kepada PJ Sertifikasi apa yang sudah dibetulkan.");
        }
        if (kembali()) {
            k.tolakJika(catatan.isEmpty(), "catatan", "Tulis sedikitnya satu catatan, pada bagian yang harus diperbaiki pelanggan.");
            IntStream.range(0, catatan.size()).forEach(i -> catatan(k, "catatan." + i, catatan.get(i), bidang));
        }
        k.panjang("jawaban", jawaban, 1000, "Jawaban").selesai();
    }

    private static void catatan(PeriksaIsian k, String nama, CatatanPerbaikan c, Set<String> bidang) {
        k.tolakJika(c.bidang() == null || !bidang.contains(c.bidang()), nama + ".bidang", "Pilih bagiannya dari daftar.");
        k.wajib(nama + ".catatan", c.catatan(), "Tulis apa yang harus diperbaiki.").panjang(nama + ".catatan", c.catatan(), 1000, "Catatan");
    }
}
