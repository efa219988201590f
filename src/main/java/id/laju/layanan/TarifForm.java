package id.laju.layanan;

import static id.laju.umum.BacaIsian.teks;

import id.laju.umum.BacaIsian;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;

/** A new version of a price as it was typed. */
record TarifForm(String jumlah, String satuan, String peraturan, String kode, String berlakuDari) {

    static TarifForm sesudah(Tarif lama) {
        return lama == null ? new TarifForm(null, "per sampel", "PP 54/2021", null, null)
            : new TarifForm(null, lama.satuan(), lama.peraturan(), lama.kode(), null);
    }

    TarifBaru baru() {
        var baca = new BacaIsian();
        BigDecimal rupiah = Rupiah.baca(jumlah).orElse(null);
        baca.periksa().tolakJika(rupiah == null && teks(jumlah) != null, "jumlah", "Jumlah harus rupiah utuh, misalnya 240.000.");
        var hasil = new TarifBaru(rupiah, teks(satuan), teks(peraturan), teks(kode), baca.tanggal("berlakuDari", berlakuDari, "Berlaku dari"));
        baca.selesai();
        return hasil;
    }
}
