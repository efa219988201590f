package id.laju.sertifikasi;

import id.laju.umum.BacaIsian;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers of staff that go with the organisation chart, as they were typed (CRT-026). */
public record Karyawan(String total, String administrasi, String produksi, String mutu, String lain, String ahli) {

    static final List<String> BAGIAN = List.of("total", "administrasi", "produksi", "mutu", "lain", "ahli");

    /** By part. @throws id.laju.umum.IsianKeliru with every wrong field; the parts have to add up */
    Map<String, Integer> baca() {
        BacaIsian baca = new BacaIsian();
        Map<String, Integer> hasil = new LinkedHashMap<>();
        isi(baca, hasil, "total", total, "Total Jumlah Karyawan");
        isi(baca, hasil, "administrasi", administrasi, "Karyawan Administrasi");
        isi(baca, hasil, "produksi", produksi, "Karyawan Produksi");
        isi(baca, hasil, "mutu", mutu, "Karyawan Pengendalian Mutu");
        isi(baca, hasil, "lain", lain, "Karyawan Lain-lain");
        isi(baca, hasil, "ahli", ahli, "Jumlah Tenaga Ahli");
        if (baca.periksa().baik()) {
            int bagian = hasil.get("administrasi") + hasil.get("produksi") + hasil.get("mutu") + hasil.get("lain");
            baca.periksa().tolakJika(bagian != hasil.get("total"), "total", "Jumlah karyawan tiap bagian (" + bagian + ") harus sama dengan totalnya (" + hasil.get("total") + ").")
                .tolakJika(hasil.get("ahli") > hasil.get("total"), "ahli", "Jumlah Tenaga Ahli tidak boleh melebihi total karyawan.");
        }
        baca.selesai();
        return hasil;
    }

    private static void isi(BacaIsian baca, Map<String, Integer> hasil, String nama, String isian, String label) {
        Integer angka = baca.bulat(nama, isian, label);
        baca.periksa().wajib(nama, isian, "Isi " + label + "; tulis 0 bila tidak ada.").tolakJika(angka != null && (angka < 0 || angka > 100_000), nama, label + " harus 0 sampai 100.000.");
        hasil.put(nama, angka == null ? 0 : angka);
    }
}
