package id.laju.layanan;

import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A new version of a price as an administrator enters it; {@code jumlah} in whole rupiah. */
public record TarifBaru(BigDecimal jumlah, String satuan, String peraturan, String kode, LocalDate berlakuDari) {

    private static final BigDecimal TERBESAR = new BigDecimal("999999999999");

    void periksa() {
        new PeriksaIsian()
            .wajib("jumlah", jumlah, "Isi jumlah tarif dalam rupiah, misalnya 240.000.")
            .tolakJika(jumlah != null && !rupiahUtuh(), "jumlah", "Tarif harus rupiah utuh, dari 0 sampai 999.999.999.999.")
            .wajib("satuan", satuan, "Isi satuan tarif, misalnya per sampel.")
            .panjang("satuan", satuan, 60, "Satuan")
            .wajib("peraturan", peraturan, "Isi peraturan dasar tarif, misalnya PP 54/2021.")
            .panjang("peraturan", peraturan, 200, "Peraturan")
            .panjang("kode", kode, 60, "Kode")
            .wajib("berlakuDari", berlakuDari, "Isi tanggal mulai berlaku.")
            .selesai();
    }

    private boolean rupiahUtuh() {
        return jumlah.signum() >= 0 && jumlah.compareTo(TERBESAR) <= 0 && jumlah.stripTrailingZeros().scale() <= 0;
    }
}
