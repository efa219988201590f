package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.kalender.HariLibur;
import id.laju.kalender.KalenderService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class KalenderMengubahTenggatTest {

    @Autowired RuntimeService mesin;
    @Autowired KalenderService kalender;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    @Test
    @Tag("SLA-009")
    void aNewHolidayMovesTheDueDatesOfOpenTasksAndIsAudited() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-20T03:00:00Z")));
        mesin.startProcessInstanceByKey("coba-mesin", "bspji-palembang/COBA-LIBUR", Map.of("satker", "bspji-palembang"));
        LocalDate senin = LocalDate.of(2026, 11, 23);
        kalender.tambahLibur(HariLibur.baru("bspji-palembang", senin, "Libur setempat", HariLibur.Jenis.SATKER, null), "admin.plg");
        assertThat(orang.tugas("bspji-palembang/COBA-LIBUR", "catatCoba").getDueDate()).isEqualTo(Date.from(Instant.parse("2026-11-24T09:00:00Z")));
        assertThat(sql.queryForObject("select count(*) from jejak where oleh = 'admin.plg' and satker = 'bspji-palembang'", Integer.class)).isPositive();
    }
}
