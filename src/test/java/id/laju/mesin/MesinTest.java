package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class MesinTest {

    private static final AtomicInteger URUT = new AtomicInteger();

    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired RepositoryService gudang;
    @Autowired ManagementService pengelola;
    @Autowired KasusService kasus;
    @Autowired Korelasi korelasi;
    @Autowired TenggatUji tenggat;
    @Autowired JdbcTemplate sql;
    @Autowired Orang orang;

    private String mulai() {
        String nomor = "bbspjikfk/COBA-" + URUT.incrementAndGet();
        mesin.startProcessInstanceByKey("coba-mesin", nomor, Map.of("satker", "bbspjikfk"));
        return nomor;
    }

    @Test
    @Tag("SLA-009")
    void startRecordsCaseStepDueDateAndPromise() {
        // Friday 20 November 2026, 10:00 in Jakarta
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-20T03:00:00Z")));
        String nomor = mulai();
        Kasus k = kasus.ambil(nomor);
        assertThat(k.status()).isEqualTo("Sedang Diproses");
        assertThat(k.giliran()).isEqualTo("balai");
        Langkah l = kasus.terbuka(nomor).get(0);
        assertThat(l.elemen()).isEqualTo("userTask_catatCoba");
        assertThat(l.peran()).isEqualTo("cs");
        // a norm in minutes is late at the end of the next working day: Monday 16:00
        assertThat(l.tenggat()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(orang.tugas(nomor, "catatCoba").getDueDate()).isEqualTo(Date.from(l.tenggat()));
        assertThat(orang.tugas(nomor, "catatCoba").getTenantId()).isEqualTo("bbspjikfk");
    }

    @Test
    void formActAndCompletionAreOneTransaction() {
        String nomor = mulai();
        assertThatThrownBy(() -> orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 0))).isInstanceOf(IsianKeliru.class);
        assertThat(orang.tugas(nomor, "catatCoba").getAssignee()).isNull();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        assertThat(sql.queryForObject("select count(*) from coba where kasus = ?", Integer.class, nomor)).isEqualTo(1);
        Langkah l = kasus.linimasa(nomor).get(0);
        assertThat(l.pelaku()).isEqualTo("cs");
        assertThat(l.keputusan()).isEqualTo("terima");
        assertThat(kasus.ambil(nomor).status()).isEqualTo("Konfirmasi Penawaran");
        assertThat(kasus.ambil(nomor).giliran()).isEqualTo("pelanggan");
    }

    @Test
    @Tag("SLA-008")
    void theServiceClockStandsWhileItIsTheCustomersTurn() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-20T03:00:00Z")));
        String nomor = mulai();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        Kasus berhenti = kasus.ambil(nomor);
        assertThat(berhenti.jamBerhenti()).isTrue();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-25T03:00:00Z")));
        assertThat(korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"))).isTrue();
        Kasus jalan = kasus.ambil(nomor);
        assertThat(jalan.giliran()).isEqualTo("balai");
        assertThat(jalan.sisaMenit()).isEqualTo(berhenti.sisaMenit());
        assertThat(jalan.jamSejak()).isEqualTo(Instant.parse("2026-11-25T03:00:00Z"));
        assertThat(kasus.linimasa(nomor).get(1).keputusan()).isEqualTo("setuju");
    }

    /** Late already, then the customer's turn, then ours again: the case goes on and the promised day stays what it was. */
    @Test
    @Tag("SLA-008")
    void aBrokenPromiseStopsNoCase() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-20T03:00:00Z")));
        String nomor = mulai();
        Instant janji = kasus.ambil(nomor).janji();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-18T03:00:00Z")));
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        assertThat(kasus.ambil(nomor).sisaMenit()).isNegative();
        assertThat(korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"))).isTrue();
        assertThat(kasus.ambil(nomor).giliran()).isEqualTo("balai");
        assertThat(kasus.ambil(nomor).janji()).isEqualTo(janji);
    }

    @Test
    void whoeverDidTheWorkMayNeitherTakeNorFinishItsCheck() {
        String nomor = mulai();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"));
        Task periksa = orang.tugas(nomor, "periksaCoba");
        assertThatThrownBy(() -> orang.selesaikan("cs", periksa, Map.of("jumlah", 1)))
                .hasStackTraceContaining("harus dilakukan orang lain");
        assertThatThrownBy(() -> tugas.setAssignee(periksa.getId(), "cs")).hasStackTraceContaining("harus dilakukan orang lain");
    }

    /** A model may name the scope in a process that knows no samples: nobody may do the step then, and everybody is told why. */
    @Test
    void independencePerSampleWithoutASampleIsRefusedWithASentence() throws Exception {
        String model = new ClassPathResource("bpmn/coba/coba-mesin.bpmn").getContentAsString(StandardCharsets.UTF_8)
                .replace("id=\"coba-mesin\"", "id=\"coba-sampel\"").replace("userTask_catatCoba @ kasus", "userTask_catatCoba @ sampel");
        var sebaran = gudang.createDeployment().name("coba").addString("coba-sampel.bpmn", model).deploy();
        String nomor = "bbspjikfk/COBA-" + URUT.incrementAndGet();
        mesin.startProcessInstanceByKey("coba-sampel", nomor, Map.of("satker", "bbspjikfk"));
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"));
        assertThatThrownBy(() -> orang.selesaikan("cs", nomor, "periksaCoba", Map.of("jumlah", 1))).hasStackTraceContaining("tidak membawa sampelId");
        assertThat(orang.tugas(nomor, "periksaCoba").getAssignee()).isNull();
        gudang.deleteDeployment(sebaran.getId(), true);
    }

    @Test
    void noOtherWayCompletesATaskNotEvenForAdministrators() {
        String nomor = mulai();
        Task catat = orang.tugas(nomor, "catatCoba");
        tugas.claim(catat.getId(), "operator");
        assertThatThrownBy(() -> orang.sebagai("operator", () -> {
            tugas.complete(catat.getId());
            return null;
        })).hasStackTraceContaining("hanya dapat diselesaikan lewat formulirnya");
        assertThatThrownBy(() -> tugas.complete(catat.getId())).hasStackTraceContaining("hanya dapat diselesaikan oleh staf");
    }

    @Test
    void aColleaguesTaskAndAFinishedTaskAreRefusedWithWords() {
        String nomor = mulai();
        Task catat = orang.tugas(nomor, "catatCoba");
        tugas.claim(catat.getId(), "ketua");
        assertThatThrownBy(() -> orang.selesaikan("cs", catat, Map.of("jumlah", 1))).isInstanceOf(TugasDitolak.class);
        tugas.setAssignee(catat.getId(), "cs");
        orang.selesaikan("cs", catat, Map.of("jumlah", 1));
        assertThatThrownBy(() -> orang.selesaikan("cs", catat, Map.of("jumlah", 1))).hasMessageContaining("sudah Anda selesaikan");
    }

    @Test
    void anotherSatkersTaskDoesNotExistForOutsiders() {
        String nomor = mulai();
        Task catat = orang.tugas(nomor, "catatCoba");
        assertThatThrownBy(() -> orang.selesaikan("cs.ptk", catat, Map.of("jumlah", 1))).isInstanceOf(TugasDitolak.class)
                .hasMessageContaining("bukan untuk Anda");
        assertThatThrownBy(() -> orang.selesaikan("bendahara", catat, Map.of("jumlah", 1))).isInstanceOf(TugasDitolak.class);
    }

    @Test
    void theTimerEndsTheWaitAndTheCase() {
        String nomor = mulai();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        var timer = pengelola.createJobQuery().timers().list().stream()
                .filter(j -> mesin.createProcessInstanceQuery().processInstanceId(j.getProcessInstanceId()).processInstanceBusinessKey(nomor).count() == 1)
                .findFirst().orElseThrow();
        pengelola.executeJob(timer.getId());
        assertThat(kasus.ambil(nomor).status()).isEqualTo("Batal");
        assertThat(kasus.ambil(nomor).selesai()).isNotNull();
        assertThat(kasus.linimasa(nomor).get(1).dibatalkan()).isTrue();
        assertThat(korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of())).isFalse();
    }

    @Test
    @Tag("SLA-011")
    void overdueStepsAreEscalatedOnce() {
        String nomor = mulai();
        ClockUtil.setCurrentTime(Date.from(Instant.now().plusSeconds(14 * 86_400)));
        tenggat.sapu();
        List<java.sql.Timestamp> saat = sql.queryForList("select dieskalasi from langkah where kasus = ?", java.sql.Timestamp.class, nomor);
        assertThat(saat).doesNotContainNull();
    }

    @Test
    void anEndedStepCannotBeChangedInTheDatabase() {
        String nomor = mulai();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        assertThatThrownBy(() -> sql.update("update langkah set pelaku = 'x' where kasus = ? and selesai is not null", nomor))
                .hasMessageContaining("tidak boleh diubah");
        assertThatThrownBy(() -> sql.update("delete from langkah where kasus = ?", nomor)).hasMessageContaining("tidak boleh dihapus");
    }
}
