package id.laju.sertifikasi;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What PJ Sertifikasi decides about an application (CRT-036, CRT-037).
 *
 * @param keputusan terima, tolak, or catatan: back to who verified it
 * @param jawaban one per question; all of them unless it goes back with a note
 * @param catatan why it is refused, or what has to be looked at again
 */
record HasilTinjauan(String keputusan, List<Jawaban> jawaban, String catatan) {

    /** @param pilihan 1 or 2; null while nothing was chosen */
    record Jawaban(Long butirId, Integer pilihan, String keterangan) {
    }

    private static final Set<String> KEPUTUSAN = Set.of("terima", "tolak", "catatan");

    HasilTinjauan {
        jawaban = jawaban == null ? List.of() : jawaban;
    }

    List<JawabanTinjauan> dijawab() {
        return jawaban.stream().filter(j -> j.pilihan() != null).map(j -> new JawabanTinjauan(j.butirId(), j.pilihan(), BacaIsian.teks(j.keterangan()))).toList();
    }

    /** @param butir questions that are asked */
    void periksa(List<ButirTinjauan> butir) {
        PeriksaIsian k = new PeriksaIsian();
        boolean selesai = !"catatan".equals(keputusan);
        IntStream.range(0, jawaban.size()).forEach(i -> jawaban(k, "jawaban." + i, jawaban.get(i), selesai));
        k.tolakJika(!jawaban.stream().map(Jawaban::butirId).collect(Collectors.toSet()).equals(butir.stream().map(ButirTinjauan::id).collect(Collectors.toSet())) || jawaban.size() != butir.size(),
            "keputusan", "Daftar tinjauan berubah sejak tugas ini dibuka; muat ulang, lalu isi lagi.");
        k.tolakJika(keputusan == null || !KEPUTUSAN.contains(keputusan), "keputusan", "Pilih keputusan tinjauan.");
        if (keputusan != null && !"terima".equals(keputusan)) {
            k.wajib("catatan", catatan, "tolak".equals(keputusan) ? "Isi alasan penolakan; pelanggan membacanya." : "Tulis catatan bagi petugas yang memverifikasi.");
        }
        k.panjang("catatan", catatan, 1000, "Catatan").selesai();
    }

    private static void jawaban(PeriksaIsian k, String nama, Jawaban j, boolean wajib) {
        k.tolakJika(wajib && j.pilihan() == null, nama + ".pilihan", "Pilih salah satu.")
            .tolakJika(j.pilihan() != null && j.pilihan() != 1 && j.pilihan() != 2, nama + ".pilihan", "Pilih salah satu dari kedua pilihan.")
            .panjang(nama + ".keterangan", j.keterangan(), 300, "Keterangan");
    }
}
