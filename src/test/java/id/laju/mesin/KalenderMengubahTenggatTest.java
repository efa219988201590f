package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.kalender.HariLibur;
import id.laju.kalender.KalenderKerja;
import id.laju.kalender.KalenderService;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Autowired RuntimeService mesin;
    @Autowired KalenderService kalender;
    @Autowired KalenderKerja kerja;
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

    /** Nobody has to wait for a calendar: the days are provisional until the year is complete, and follow it then. */
    @Test
    @Tag("SLA-009")
    void aCaseStartsIntoAYearThatIsNotCompleteAndItsDaysFollowTheCalendar() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-12-31T03:00:00Z")));
        mulai("coba-mesin", "bspji-palembang/COBA-2028", false);
        assertThat(tenggat()).isEqualTo(Instant.parse("2028-01-03T09:00:00Z"));
        assertThat(janji()).isEqualTo(Instant.parse("2028-01-07T09:00:00Z"));
        assertThat(kerja.sementara(Instant.parse("2027-12-31T03:00:00Z"), tenggat(), WIB)).isTrue();
        try {
            isi(LocalDate.of(2028, 1, 3));
            isi(LocalDate.of(2028, 1, 6));
            kalender.bukaTahun(2028, "SKB 3 Menteri 2027", "pusat");
            assertThat(tenggat()).isEqualTo(Instant.parse("2028-01-04T09:00:00Z"));
            assertThat(orang.tugas("bspji-palembang/COBA-2028", "catatCoba").getDueDate()).isEqualTo(Date.from(tenggat()));
            assertThat(janji()).isEqualTo(Instant.parse("2028-01-11T09:00:00Z"));
            assertThat(kerja.sementara(Instant.parse("2027-12-31T03:00:00Z"), tenggat(), WIB)).isFalse();
        } finally {
            sql.update("delete from kalender_tahun where tahun = 2028");
            sql.update("delete from hari_libur where extract(year from tanggal) = 2028");
        }
    }

    private void isi(LocalDate tanggal) {
        kalender.tambahLibur(HariLibur.baru(KalenderService.SEMUA, tanggal, "Libur dari SKB", HariLibur.Jenis.NASIONAL, null), "pusat");
    }

    private Instant tenggat() {
        return kasus.terbuka("bspji-palembang/COBA-2028").stream().filter(l -> l.frasa().equals("catatCoba")).findFirst().orElseThrow().tenggat();
    }

    private Instant janji() {
        return kasus.ambil("bspji-palembang/COBA-2028").janji();
    }

    private void mulai(String proses, String nomor, boolean milikSatker) {
        var awal = mesin.createProcessInstanceByKey(proses).businessKey(nomor).setVariable("satker", "bspji-palembang");
        (milikSatker ? awal.processDefinitionTenantId("bspji-palembang") : awal.processDefinitionWithoutTenantId()).execute();
    }
}
