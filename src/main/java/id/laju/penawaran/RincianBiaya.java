package id.laju.penawaran;

import java.math.BigDecimal;
import java.util.List;

/** The lines of a quotation in two parts: what stands on the billing code, and what the customer bears beside it. Rupiah. */
public record RincianBiaya(List<BarisPenawaran> ditagih, List<BarisPenawaran> luar) {

    public static RincianBiaya dari(List<BarisPenawaran> semua) {
        return new RincianBiaya(semua.stream().filter(BarisPenawaran::ditagih).toList(), semua.stream().filter(b -> !b.ditagih()).toList());
    }

    public BigDecimal total() {
        return jumlah(ditagih);
    }

    public BigDecimal totalLuar() {
        return jumlah(luar);
    }

    private static BigDecimal jumlah(List<BarisPenawaran> baris) {
        return baris.stream().map(BarisPenawaran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
