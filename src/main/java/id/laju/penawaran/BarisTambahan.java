package id.laju.penawaran;

import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;

/**
 * A line that the head of the team adds.
 *
 * @param jumlah rupiah as typed: positive for everything but a special tariff that lowers the price
 */
record BarisTambahan(JenisBaris jenis, String uraian, String dasar, BigDecimal jumlah) {

    void periksa(PeriksaIsian p, int ke) {
        String awal = "tambahan." + ke + ".";
        p.tolakJika(jenis == null || jenis == JenisBaris.PARAMETER, awal + "jenis", "Pilih jenis barisnya.");
        p.wajib(awal + "uraian", uraian, "Isi uraian baris tambahan.").panjang(awal + "uraian", uraian, 200, "Uraian");
        p.wajib(awal + "dasar", dasar, "Isi dasar hukumnya (peraturan atau surat, dengan nomor dan tanggal).").panjang(awal + "dasar", dasar, 200, "Dasar hukum");
        p.tolakJika(jumlah == null || jumlah.signum() == 0 || jumlah.stripTrailingZeros().scale() > 0 || jumlah.precision() - jumlah.scale() > 15,
            awal + "jumlah", "Isi jumlah dalam rupiah bulat, tidak nol.");
        p.tolakJika(jumlah != null && jumlah.signum() < 0 && jenis != JenisBaris.KHUSUS, awal + "jumlah", "Isi jumlah tanpa tanda minus; diskon dikurangkan sendiri oleh sistem.");
    }

    BigDecimal harga() {
        return jenis == JenisBaris.DISKON ? jumlah.negate() : jumlah;
    }
}
