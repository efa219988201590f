package id.laju.kelebihan;

import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.JenisBaris;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What dropped lines of an accepted quotation cost: their tariff, with their share of special tariff and discount (rules.md, section 3).
 * Certificates stay paid while anything of the order is reported.
 */
final class UangCoretan {

    private UangCoretan() {
    }

    /** Of all that was dropped so far, in whole rupiah; rounding once over all keeps the parts of an order from adding up to more than it cost. */
    static BigDecimal hitung(List<BarisPenawaran> baris, Set<Coretan> dicoret) {
        List<BarisPenawaran> coretan = baris.stream().filter(b -> b.jenis() == JenisBaris.PARAMETER && dicoret.contains(new Coretan(b.sampelId(), b.parameterId()))).toList();
        BigDecimal total = jumlah(baris, BarisPenawaran::ditagih);
        boolean seluruhnya = coretan.size() == baris.stream().filter(b -> b.jenis().dariDaftar()).count();
        return coretan.isEmpty() ? BigDecimal.ZERO : seluruhnya ? total : bagian(baris, jumlah(coretan, b -> true), total);
    }

    private static BigDecimal bagian(List<BarisPenawaran> baris, BigDecimal coretan, BigDecimal total) {
        BigDecimal harga = jumlah(baris, b -> b.jenis().dariDaftar());
        BigDecimal khusus = harga.add(jenis(baris, JenisBaris.KHUSUS));
        BigDecimal subtotal = khusus.add(jenis(baris, JenisBaris.SERTIFIKAT));
        BigDecimal pembagi = harga.multiply(subtotal);
        return pembagi.signum() <= 0 || khusus.signum() <= 0 ? BigDecimal.ZERO
            : coretan.multiply(khusus).multiply(subtotal.add(jenis(baris, JenisBaris.DISKON))).divide(pembagi, 0, RoundingMode.HALF_UP).min(total).max(BigDecimal.ZERO);
    }

    private static BigDecimal jenis(List<BarisPenawaran> baris, JenisBaris jenis) {
        return jumlah(baris, b -> b.jenis() == jenis);
    }

    private static BigDecimal jumlah(List<BarisPenawaran> baris, Predicate<BarisPenawaran> yang) {
        return baris.stream().filter(yang).map(BarisPenawaran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
