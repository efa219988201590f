package id.laju.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Service;

/** How much of its standard a company met at the last visit, corrective action counted in. */
@Service
public class CapaianAudit {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** @param berlaku rows that were judged and apply to the company */
    public record Capaian(long dipenuhi, long berlaku) {

        /** To one decimal; 0 where nothing applies. */
        public BigDecimal persen() {
            return berlaku == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(dipenuhi).multiply(SERATUS).divide(BigDecimal.valueOf(berlaku), 1, RoundingMode.HALF_UP);
        }

        /** "13 dari 14 persyaratan dipenuhi (92,9%)". */
        public String tertulis() {
            return dipenuhi + " dari " + berlaku + " persyaratan dipenuhi (" + ButirPeriksa.tulis(persen()) + "%)";
        }
    }

    private final LaporanAuditMapper mapper;

    CapaianAudit(LaporanAuditMapper mapper) {
        this.mapper = mapper;
    }

    public Capaian untuk(long permohonanId) {
        return mapper.capaian(permohonanId);
    }
}
