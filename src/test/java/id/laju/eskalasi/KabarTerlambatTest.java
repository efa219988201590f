package id.laju.eskalasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.mesin.TenggatUji;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class KabarTerlambatTest {

    @Autowired RuntimeService mesin;
    @Autowired TenggatUji tenggat;
    @Autowired JdbcTemplate sql;

    @Test
    @Tag("SLA-011")
    void theEscalationRoleHearsOnceOfALateStep() {
        mesin.startProcessInstanceByKey("coba-mesin", "bspji-pontianak/COBA-TERLAMBAT", Map.of("satker", "bspji-pontianak"));
        tenggat.sapu();
        assertThat(surat()).isZero();
        // Longer than any row of holidays.
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(14))));
        tenggat.sapu();
        tenggat.sapu();
        assertThat(surat()).isEqualTo(1);
    }

    private int surat() {
        return sql.queryForObject("select count(*) from surat_keluar where judul like '%COBA-TERLAMBAT' and kepada = 'ketua.ptk@bspji-pontianak.example.id'", Integer.class);
    }
}
