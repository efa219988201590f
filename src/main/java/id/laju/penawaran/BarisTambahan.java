package id.laju.penawaran;

import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A line that the head of the team adds.
 *
 * @param dokumen document that grants it, with number and date; a discount has one
 * @param berkasId its scan, handed in before by the same person; may be null
 * @param jumlah rupiah as typed: positive for everything but a special tariff that lowers the price
 */
record BarisTambahan(JenisBaris jenis, String uraian, String dasar, BigDecimal jumlah, String dokumen, UUID berkasId) {

    BarisTambahan {
        dokumen = dokumen == null || dokumen.isBlank() ? null : dokumen.strip();
    }

    void periksa(PeriksaIsian p, int ke) {
        String awal = "tambahan." + ke + ".";
        p.tolakJika(jenis == null || jenis.dariDaftar(), awal + "jenis", "Pilih jenis barisnya.");
        p.wajib(awal + "uraian", uraian, "Isi uraian baris tambahan.").panjang(awal + "uraian", uraian, 200, "Uraian");
        p.wajib(awal + "dasar", dasar, "Isi dasar hukumnya (peraturan atau surat, dengan nomor dan tanggal).").panjang(awal + "dasar", dasar, 200, "Dasar hukum");
        p.tolakJika(jenis == JenisBaris.DISKON && dokumen == null, awal + "dokumen", "Isi dokumen yang memberi diskon ini (surat atau keputusan, dengan nomor dan tanggal).");
        p.panjang(awal + "dokumen", dokumen, 200, "Dokumen");
        p.tolakJika(jumlah == null || jumlah.signum() == 0 || jumlah.stripTrailingZeros().scale() > 0 || jumlah.precision() - jumlah.scale() > 15,
            awal + "jumlah", "Isi jumlah dalam rupiah bulat, tidak nol.");
        p.tolakJika(jumlah != null && jumlah.signum() < 0 && jenis != JenisBaris.KHUSUS, awal + "jumlah", "Isi jumlah tanpa tanda minus; diskon dikurangkan sendiri oleh sistem.");
    }

    /** Was this line added by the head of the team? Costs that were put together before have another heading. */
    static boolean ditambahkan(BarisPenawaran b) {
        return !b.jenis().dariDaftar() && b.jenis().sebutan().equals(b.kelompok());
    }

    static BarisTambahan dari(BarisPenawaran b) {
        return new BarisTambahan(b.jenis(), b.uraian(), b.dasar(), b.jenis() == JenisBaris.DISKON ? b.harga().negate() : b.harga(), b.dokumen(), b.berkasId());
    }

    BigDecimal harga() {
        return jenis == JenisBaris.DISKON ? jumlah.negate() : jumlah;
    }
}
