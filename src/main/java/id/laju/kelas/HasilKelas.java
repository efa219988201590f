package id.laju.kelas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Results of the class (CHK-087), the means over those who have them. */
public record HasilKelas(List<HasilPeserta> peserta) {

    public BigDecimal pre() {
        return rata(HasilPeserta::pre);
    }

    public BigDecimal post() {
        return rata(HasilPeserta::post);
    }

    public BigDecimal kenaikan() {
        return rata(HasilPeserta::kenaikan);
    }

    public BigDecimal kenaikanTernormalisasi() {
        return rata(HasilPeserta::kenaikanTernormalisasi);
    }

    public boolean ada() {
        return peserta.stream().anyMatch(p -> p.pre() != null || p.post() != null);
    }

    private BigDecimal rata(Function<HasilPeserta, BigDecimal> apa) {
        return HasilPeserta.rata(peserta.stream().map(apa).filter(Objects::nonNull).toList());
    }
}
