package id.laju.layanan;

import static id.laju.umum.BacaIsian.teks;

import id.laju.umum.BacaIsian;
import java.util.List;

/** The standard page as it was typed; other spellings are separated by semicolons. */
record StandarForm(String kode, String nama, String alias, JenisStandar jenis, String berlakuDari, String berlakuSampai, String catatan) {

    static StandarForm kosong() {
        return new StandarForm(null, null, null, JenisStandar.UMUM, null, null, null);
    }

    static StandarForm dari(Standar s) {
        return new StandarForm(s.kode(), s.nama(), String.join("; ", s.alias()), s.jenis(), tulis(s.berlakuDari()), tulis(s.berlakuSampai()), s.catatan());
    }

    StandarIsian isian(Long id) {
        var baca = new BacaIsian();
        var hasil = new StandarIsian(id, teks(kode), teks(nama), alias == null ? List.of() : List.of(alias.split(";")), jenis,
            baca.tanggal("berlakuDari", berlakuDari, "Berlaku dari"), baca.tanggal("berlakuSampai", berlakuSampai, "Berlaku sampai"), teks(catatan));
        baca.selesai();
        return hasil;
    }

    private static String tulis(Object tanggal) {
        return tanggal == null ? null : tanggal.toString();
    }
}
