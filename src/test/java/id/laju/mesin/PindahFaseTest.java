package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Pekerjaan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A changed phase is released while it runs once per sample below a spine that stays; the spine goes on when all of its calls have ended. */
@LajuTest
class PindahFaseTest {

    private static final AtomicInteger URUT = new AtomicInteger();
    private static final Instant JUMAT = Instant.parse("2026-11-20T03:00:00Z");
    private static final String CS = "camunda:candidateGroups=\"cs\"";

    @Autowired RepositoryService gudang;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired ManagementService pengelola;
    @Autowired PemindahKasus pemindah;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired TransactionTemplate transaksi;

    private final List<String> sebaran = new ArrayList<>();
    private String lama;
    private String baru;

    @BeforeEach
    void sebarkan() {
        ClockUtil.setCurrentTime(Date.from(JUMAT));
        lama = sebarkan("coba-cabang", fase(false).xml());
        sebarkan("coba-tengah", ModelUji.proses("coba-tengah").mulai("startEvent_tengah").panggil("callActivity_cabang", "coba-cabang", null).akhir("endEvent_tengah").alur("startEvent_tengah", "callActivity_cabang", "endEvent_tengah").xml());
        sebarkan("coba-pangkal", ModelUji.proses("coba-pangkal").mulai("startEvent_pangkal").bagian("subProcess_sampel", ModelUji.proses("-").mulai("startEvent_sampel").panggil("callActivity_tengah", "coba-tengah", "${sampelIds}")
                .akhir("endEvent_sampel").alur("startEvent_sampel", "callActivity_tengah", "endEvent_sampel"), "statusPelanggan=Order")
            .tugas("periksaCoba", "Periksa", CS, "normaWaktu=2 hari kerja", "eskalasi=ketua-tim-pji", "statusPelanggan=Diperiksa").akhir("endEvent_pangkal", "statusPelanggan=Selesai")
            .alur("startEvent_pangkal", "subProcess_sampel", "userTask_periksaCoba", "endEvent_pangkal").xml());
    }

    @AfterEach
    void bersihkan() {
        sebaran.forEach(d -> gudang.deleteDeployment(d, true));
    }

    private String sebarkan(String kunci, String xml) {
        var d = gudang.createDeployment().name("uji").addString(kunci + ".bpmn", xml).deployWithResult();
        sebaran.add(0, d.getId());
        return d.getDeployedProcessDefinitions().stream().map(ProcessDefinition::getId).findFirst().orElseThrow();
    }

    /** In the new version the first step lies in a part of its own, another comes after it, and the norm of the last is longer. */
    private static ModelUji fase(boolean baru) {
        ModelUji m = ModelUji.proses("coba-cabang").mulai("startEvent_cabang")
            .tugas("sahkanCoba", "Sahkan", CS, "normaWaktu=" + (baru ? "4 hari kerja" : "1 hari kerja"), "eskalasi=ketua-tim-pji", "statusSampel=Disahkan").akhir("endEvent_cabang")
            .bagianPeristiwa("subProcess_terlalu", ModelUji.proses("-").mulaiPewaktu("startEvent_terlalu", "P60D").akhir("endEvent_terlalu").alur("startEvent_terlalu", "endEvent_terlalu"));
        ModelUji hitung = ModelUji.proses("-").mulai("startEvent_hitung").tugas("hitungCoba", "Hitung", CS, "normaWaktu=1 hari kerja", "eskalasi=ketua-tim-pji", "statusSampel=Dihitung").akhir("endEvent_hitung")
            .alur("startEvent_hitung", "userTask_hitungCoba", "endEvent_hitung");
        return baru ? m.bagian("subProcess_hitung", hitung).tugas("tinjauCoba", "Tinjau", CS, "normaWaktu=1 hari kerja", "eskalasi=ketua-tim-pji", "statusSampel=Ditinjau")
                .alur("startEvent_cabang", "subProcess_hitung", "userTask_tinjauCoba", "userTask_sahkanCoba", "endEvent_cabang")
            : m.tugas("hitungCoba", "Hitung", CS, "normaWaktu=1 hari kerja", "eskalasi=ketua-tim-pji", "statusSampel=Dihitung").alur("startEvent_cabang", "userTask_hitungCoba", "userTask_sahkanCoba", "endEvent_cabang");
    }

    private String mulai() {
        String nomor = "bbspjikfk/CABANG-" + URUT.incrementAndGet();
        mesin.startProcessInstanceByKey("coba-pangkal", nomor, Map.of("satker", "bbspjikfk", "sampelIds", List.of(7L, 8L)));
        return nomor;
    }

    private List<Task> semua(String nomor, String frasa) {
        return tugas.createTaskQuery().processInstanceBusinessKey(nomor).taskDefinitionKey("userTask_" + frasa).list();
    }

    private void kerjakan(String nomor, String frasa, int banyak) {
        semua(nomor, frasa).stream().limit(banyak).forEach(t -> orang.selesaikan("cs", t, Map.of("keputusan", "terima")));
        mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).list().stream().flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).messages().list().stream())
            .map(Job::getId).forEach(j -> Pekerjaan.kerjakan(pengelola, j));
    }

    private List<ProcessInstance> cabang(String nomor) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).processDefinitionKey("coba-cabang").list();
    }

    private HasilPindah pindahkan(String nomor) {
        return transaksi.execute(s -> pemindah.pindahkan(nomor, new RencanaPindah(lama, baru, Map.of(), Set.of())));
    }

    @Test
    void phasesGoOverBelowTheirCallersAndTheSpineGoesOn() {
        String dua = mulai();
        String satu = mulai();
        kerjakan(satu, "hitungCoba", 1);
        Instant tenggat = semua(satu, "sahkanCoba").get(0).getDueDate().toInstant();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-23T03:00:00Z")));
        baru = sebarkan("coba-cabang", fase(true).xml());

        List.of(dua, satu).forEach(k -> assertThat(pindahkan(k).instansi()).isEqualTo(2));

        List.of(dua, satu).forEach(k -> {
            assertThat(cabang(k)).hasSize(2).allMatch(p -> p.getProcessDefinitionId().equals(baru));
            assertThat(cabang(k).stream().flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).timers().list().stream())).hasSize(2)
                .allMatch(j -> j.getDuedate().toInstant().equals(JUMAT.plusSeconds(60 * 86_400L)));
            assertThat(kasus.ambil(k).status()).isEqualTo("Order");
        });
        assertThat(semua(satu, "sahkanCoba").get(0).getDueDate().toInstant()).isAfter(tenggat).isEqualTo(Instant.parse("2026-11-26T09:00:00Z"));
        kerjakan(satu, "sahkanCoba", 1);
        assertThat(semua(satu, "periksaCoba")).isEmpty();
        List.of(dua, satu).forEach(k -> {
            kerjakan(k, "hitungCoba", 2);
            kerjakan(k, "tinjauCoba", 2);
            kerjakan(k, "sahkanCoba", 2);
            orang.selesaikan("cs", k, "periksaCoba", Map.of("jumlah", 1));
            assertThat(kasus.ambil(k).selesai()).isNotNull();
            assertThat(kasus.ambil(k).status()).isEqualTo("Selesai");
        });
    }

    /** The end of one call that was waiting for its job while it went over is not lost. */
    @Test
    void aCallerThatWaitsForAJobGoesOverToo() {
        String nomor = mulai();
        Task t = semua(nomor, "hitungCoba").get(0);
        orang.selesaikan("cs", t, Map.of("keputusan", "terima"));
        orang.selesaikan("cs", semua(nomor, "sahkanCoba").get(0), Map.of("keputusan", "terima"));
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).processDefinitionKey("coba-pangkal").list().stream()
            .flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).messages().list().stream())).hasSize(1);
        String pangkal = mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).processDefinitionKey("coba-pangkal").singleResult().getProcessDefinitionId();
        String lain = sebarkan("coba-pangkal", gudangXml(pangkal).replace("value=\"Order\"", "value=\"Dikerjakan\""));
        HasilPindah h = transaksi.execute(s -> pemindah.pindahkan(nomor, new RencanaPindah(pangkal, lain, Map.of(), Set.of())));
        assertThat(h.statusBaru()).isEqualTo("Dikerjakan");
        kerjakan(nomor, "hitungCoba", 1);
        kerjakan(nomor, "sahkanCoba", 1);
        assertThat(semua(nomor, "periksaCoba")).hasSize(1);
        orang.selesaikan("cs", nomor, "periksaCoba", Map.of("jumlah", 1));
        assertThat(kasus.ambil(nomor).selesai()).isNotNull();
    }

    private String gudangXml(String definisi) {
        try (var isi = gudang.getProcessModel(definisi)) {
            return new String(isi.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
