package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.kalender.HariLibur;
import id.laju.kalender.KalenderService;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class KalenderMengubahTenggatTest {

    @Autowired RuntimeService mesin;
    @Autowired KalenderService kalender;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired RepositoryService gudang;
    @Autowired KasusService kasus;

    @AfterEach
    void tanpaLiburSetempat() {
        sql.update("delete from hari_libur where satker = 'bspji-palembang' and nama = 'Libur setempat'");
    }

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

    /** The promise to the customer moves along; a day that somebody set does not, and every version is read by its own model. */
    @Test
    @Tag("SLA-009")
    void thePromiseMovesAndADayThatAPersonSetStays() throws Exception {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-01T03:00:00Z")));
        String model = new ClassPathResource("bpmn/coba/coba-mesin.bpmn").getContentAsString(StandardCharsets.UTF_8);
        String bertarget = model.replace("id=\"coba-mesin\"", "id=\"coba-target\"");
        var umum = gudang.createDeployment().addString("coba-target.bpmn", bertarget.replace("candidateGroups=\"cs\" camunda:formKey=\"embedded:/forms/coba/catatCoba",
                "candidateGroups=\"cs\" camunda:dueDate=\"2026-12-10T16:00:00\" camunda:formKey=\"embedded:/forms/coba/catatCoba")).deploy();
        var sendiri = gudang.createDeployment().tenantId("bspji-palembang").addString("coba-target.bpmn", bertarget.replace("20 menit", "3 hari kerja")).deploy();
        mulai("coba-target", "bspji-palembang/COBA-TARGET", false);
        mulai("coba-target", "bspji-palembang/COBA-VERSI", true);
        Date target = orang.tugas("bspji-palembang/COBA-TARGET", "catatCoba").getDueDate();
        assertThat(orang.tugas("bspji-palembang/COBA-VERSI", "catatCoba").getDueDate()).isEqualTo(Date.from(Instant.parse("2026-12-04T09:00:00Z")));
        assertThat(kasus.ambil("bspji-palembang/COBA-TARGET").janji()).isEqualTo(Instant.parse("2026-12-08T09:00:00Z"));

        kalender.tambahLibur(HariLibur.baru("bspji-palembang", LocalDate.of(2026, 12, 3), "Libur setempat", HariLibur.Jenis.SATKER, null), "admin.plg");

        assertThat(orang.tugas("bspji-palembang/COBA-TARGET", "catatCoba").getDueDate()).isEqualTo(target);
        assertThat(orang.tugas("bspji-palembang/COBA-VERSI", "catatCoba").getDueDate()).isEqualTo(Date.from(Instant.parse("2026-12-07T09:00:00Z")));
        assertThat(kasus.ambil("bspji-palembang/COBA-TARGET").janji()).isEqualTo(Instant.parse("2026-12-09T09:00:00Z"));
        gudang.deleteDeployment(umum.getId(), true);
        gudang.deleteDeployment(sendiri.getId(), true);
    }

    /** Nobody guesses a day of a year whose holidays are unknown. */
    @Test
    @Tag("SLA-009")
    void aCaseIsNotStartedIntoAYearWithoutHolidays() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-12-31T03:00:00Z")));
        assertThatThrownBy(() -> mulai("coba-mesin", "bspji-palembang/COBA-2028", false)).hasStackTraceContaining("Hari libur tahun 2028 belum diisi");
        assertThat(kasus.cari("bspji-palembang/COBA-2028")).isEmpty();
    }

    private void mulai(String proses, String nomor, boolean milikSatker) {
        var awal = mesin.createProcessInstanceByKey(proses).businessKey(nomor).setVariable("satker", "bspji-palembang");
        (milikSatker ? awal.processDefinitionTenantId("bspji-palembang") : awal.processDefinitionWithoutTenantId()).execute();
    }
}
