package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class HariAuditTest {

    @Test
    void daysAreWrittenWithoutALongFraction() {
        assertThat(HariAudit.tulis(new BigDecimal("10.8").multiply(new BigDecimal("0.3333")))).as("a third of the first audit").isEqualTo("3,6");
        assertThat(HariAudit.tulis(new BigDecimal("4.5"))).isEqualTo("4,5");
        assertThat(HariAudit.tulis(new BigDecimal("10.0"))).isEqualTo("10");
        assertThat(HariAudit.tulis(BigDecimal.ZERO)).isEqualTo("0");
    }
}
