package id.laju.penawaran;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;

/**
 * A cost that the customer bears beside the tariff. It is no PNBP: it never stands on a billing code.
 *
 * @param banyak whole; wider than needed, so that a fraction is refused and not cut off
 * @param satuan such as orang-hari or kali
 * @param harga rupiah per unit
 */
public record BiayaDitanggung(JenisBiaya jenis, String uraian, String satuan, BigDecimal banyak, BigDecimal harga) {

    private static final BigDecimal TERBANYAK = BigDecimal.valueOf(9999);

    /** Where a quotation says by which rule a line is charged. */
    private static final String DASAR = "Ditanggung pelanggan, bukan PNBP";
    private static final String KELOMPOK = "Biaya yang ditanggung pelanggan";

    @JsonProperty
    public BigDecimal jumlah() {
        return harga == null || banyak == null ? null : harga.multiply(banyak);
    }

    @JsonProperty
    public String lengkap() {
        return jenis.sebutan() + ": " + uraian;
    }

    void periksa(PeriksaIsian p, int ke) {
        String awal = "biaya." + ke + ".";
        p.tolakJika(jenis == null, awal + "jenis", "Pilih jenis biayanya.");
        p.wajib(awal + "uraian", uraian, "Isi uraian biayanya.").panjang(awal + "uraian", uraian, 200, "Uraian");
        p.wajib(awal + "satuan", satuan, "Isi satuannya, misalnya orang-hari.").panjang(awal + "satuan", satuan, 40, "Satuan");
        p.tolakJika(banyak == null || banyak.signum() <= 0 || banyak.compareTo(TERBANYAK) > 0 || banyak.stripTrailingZeros().scale() > 0, awal + "banyak", "Isi banyaknya, angka bulat 1 sampai " + TERBANYAK + ".");
        p.tolakJika(harga == null || harga.signum() <= 0 || harga.stripTrailingZeros().scale() > 0 || harga.precision() - harga.scale() > 10, awal + "harga",
            "Isi harga satuan dalam rupiah bulat, lebih dari nol.");
    }

    BiayaDitanggung rapi() {
        return new BiayaDitanggung(jenis, uraian.strip(), satuan.strip(), banyak, harga);
    }

    BarisPenawaran baris(int urutan) {
        return new BarisPenawaran(0, urutan, JenisBaris.LUAR, null, null, null, KELOMPOK, lengkap(), satuan, banyak.intValueExact(), harga, DASAR, null, null);
    }
}
