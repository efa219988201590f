package id.laju.tagihan;

import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.JenisBaris;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the customer accepted, as the bendahara bills it (BIL-019, BIL-020). Rupiah; nothing of it can be changed here.
 *
 * @param baris lines that go onto the billing code
 * @param luar lines that the payer bears outside the tariff
 * @param dariSaldo what was paid in advance
 */
record Invoice(List<BarisPenawaran> baris, List<BarisPenawaran> luar, BigDecimal dariSaldo) {

    static Invoice dari(List<BarisPenawaran> semua, BigDecimal dariSaldo) {
        return new Invoice(semua.stream().filter(BarisPenawaran::ditagih).toList(), semua.stream().filter(b -> !b.ditagih()).toList(), dariSaldo);
    }

    public BigDecimal harga() {
        return jumlah(JenisBaris.PARAMETER).add(jumlah(JenisBaris.JASA));
    }

    public BigDecimal khusus() {
        return jumlah(JenisBaris.KHUSUS);
    }

    /** By the list of tariffs and special tariffs, before certificates and discount. */
    public BigDecimal subtotal() {
        return harga().add(khusus());
    }

    public BigDecimal sertifikat() {
        return jumlah(JenisBaris.SERTIFIKAT);
    }

    /** Zero or negative. */
    public BigDecimal diskon() {
        return jumlah(JenisBaris.DISKON);
    }

    /** Of everything before it, with a decimal comma, only to be read; null without a discount. */
    public String diskonPersen() {
        BigDecimal dari = subtotal().add(sertifikat());
        return diskon().signum() == 0 || dari.signum() <= 0 ? null
            : diskon().negate().multiply(BigDecimal.valueOf(100)).divide(dari, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString().replace('.', ',') + " %";
    }

    public BigDecimal total() {
        return subtotal().add(sertifikat()).add(diskon());
    }

    /** What stands on the billing code. */
    public BigDecimal ditagih() {
        return total().subtract(dariSaldo);
    }

    private BigDecimal jumlah(JenisBaris jenis) {
        return baris.stream().filter(b -> b.jenis() == jenis).map(BarisPenawaran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
