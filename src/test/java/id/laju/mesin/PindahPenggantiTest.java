package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.pelimpahan.PelimpahanUji;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases go over while a deputy works on them, and while they wait for a message that the new version calls otherwise. */
@LajuTest
class PindahPenggantiTest {

    private static final AtomicInteger URUT = new AtomicInteger();

    @Autowired RepositoryService gudang;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired PemindahKasus pemindah;
    @Autowired KasusService kasus;
    @Autowired Korelasi korelasi;
    @Autowired PelimpahanUji pelimpahan;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaksi;

    private final List<String> sebaran = new ArrayList<>();

    @AfterEach
    void bersihkan() {
        pelimpahan.bersihkan();
        sebaran.forEach(d -> gudang.deleteDeployment(d, true));
    }

    private String sebarkan(ModelUji m) {
        var d = gudang.createDeployment().name("uji").addString("coba-pengganti.bpmn", m.xml()).deployWithResult();
        sebaran.add(0, d.getId());
        return d.getDeployedProcessDefinitions().stream().map(ProcessDefinition::getId).findFirst().orElseThrow();
    }

    /** Somebody writes it down, the customer answers, and somebody else checks it. */
    private static ModelUji model(String catat, String peran, String pesan) {
        return ModelUji.proses("coba-pengganti").mulai("startEvent_pengganti")
            .tugas(catat, "Catat", "camunda:candidateGroups=\"" + peran + "\"", "normaWaktu=20 menit", "eskalasi=ketua-tim-pji", "statusPelanggan=Dicatat")
            .tunggu("jawabCoba", "Jawab", pesan, "giliran=pelanggan", "statusPelanggan=Konfirmasi Penawaran").pewaktu("boundaryEvent_jawabLewat", "receiveTask_jawabCoba", "timeDuration", "P7D", true)
            .tugas("periksaCoba", "Periksa", "camunda:candidateGroups=\"cs\"", "normaWaktu=2 hari kerja", "eskalasi=ketua-tim-pji", "statusPelanggan=Diperiksa", "bukanPelaku=userTask_" + catat + " @ kasus")
            .akhir("endEvent_pengganti", "statusPelanggan=Selesai").akhir("endEvent_batal", "statusPelanggan=Batal").alur("boundaryEvent_jawabLewat", "endEvent_batal")
            .alur("startEvent_pengganti", "userTask_" + catat, "receiveTask_jawabCoba", "userTask_periksaCoba", "endEvent_pengganti");
    }

    private String mulai(String definisi) {
        String nomor = "bbspjikfk/PENGGANTI-" + URUT.incrementAndGet();
        mesin.startProcessInstanceById(definisi, nomor, Map.of("satker", "bbspjikfk"));
        return nomor;
    }

    private void pindahkan(String nomor, String dari, String ke, Map<String, String> pilihan) {
        assertThat(transaksi.execute(s -> pemindah.pindahkan(nomor, new RencanaPindah(dari, ke, pilihan, Set.of()))).alasan()).isNull();
    }

    private void ambil(String nomor) {
        Task t = orang.tugas(nomor, "catatCoba");
        orang.sebagai("bendahara", () -> {
            tugas.claim(t.getId(), "bendahara");
            return null;
        });
        assertThat(orang.tugas(nomor, "catatCoba").getAssignee()).isEqualTo("bendahara");
    }

    /** A case whose first step a deputy of cs holds while it goes over to a version that asks these roles for it. */
    private String pindahSelagiDipegangWakil(String peran) {
        pelimpahan.mulai("cs", "bendahara", 3, "cs");
        String lama = sebarkan(model("catatCoba", "cs", "dijawab"));
        String nomor = mulai(lama);
        ambil(nomor);
        pindahkan(nomor, lama, sebarkan(model("catatCoba", peran, "dijawab")), Map.of());
        return nomor;
    }

    private Langkah catatan(String nomor) {
        return kasus.linimasa(nomor).stream().filter(l -> l.nama().equals("Catat")).findFirst().orElseThrow();
    }

    @Test
    @Tag("GOV-012")
    void aDeputyKeepsTheStepAndEndsItInTheNameOfTheAbsentOne() {
        String nomor = pindahSelagiDipegangWakil("cs,penyelia");
        assertThat(orang.tugas(nomor, "catatCoba").getAssignee()).as("the role for which the deputy stands in is still asked").isEqualTo("bendahara");
        assertThat(catatan(nomor).atasNama()).isEqualTo("cs");
        orang.selesaikan("bendahara", nomor, "catatCoba", Map.of("jumlah", 3));
        assertThat(catatan(nomor)).extracting(Langkah::pelaku, Langkah::atasNama).containsExactly("bendahara", "cs");
        korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"));
        assertThatThrownBy(() -> orang.selesaikan("bendahara", nomor, "periksaCoba", Map.of("jumlah", 1))).as("not who did it").hasStackTraceContaining("harus dilakukan orang lain");
    }

    /** Also under the name that the step has in the new version. */
    @Test
    @Tag("GOV-012")
    void whatADeputyDidUnderTheOldNameKeepsBothFromCheckingIt() {
        pelimpahan.mulai("cs", "bendahara", 3, "cs");
        String lama = sebarkan(model("catatCoba", "cs", "dijawab"));
        String nomor = mulai(lama);
        orang.selesaikan("bendahara", nomor, "catatCoba", Map.of("jumlah", 3));
        String baru = sebarkan(model("ukurCoba", "cs", "dijawab"));
        pindahkan(nomor, lama, baru, Map.of("userTask_catatCoba", "userTask_ukurCoba"));
        korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"));
        pelimpahan.bersihkan();
        assertThatThrownBy(() -> orang.selesaikan("cs", nomor, "periksaCoba", Map.of("jumlah", 1))).as("in whose name it was done").hasStackTraceContaining("harus dilakukan orang lain");
        assertThat(orang.tugas(nomor, "periksaCoba")).isNotNull();
    }

    @Test
    @Tag("GOV-012")
    void aDeputyLetsGoWhereTheNewVersionAsksForAnotherRole() {
        String nomor = pindahSelagiDipegangWakil("penyelia");
        assertThat(orang.tugas(nomor, "catatCoba").getAssignee()).isNull();
        assertThat(catatan(nomor)).extracting(Langkah::pengambil, Langkah::atasNama).as("nobody's now").containsExactly(null, null);
        assertThat(sql.queryForList("select user_id_ from act_ru_authorization where resource_id_ = ? and user_id_ is not null", String.class, orang.tugas(nomor, "catatCoba").getId())).doesNotContain("bendahara");
        orang.selesaikan("penyelia", nomor, "catatCoba", Map.of("jumlah", 3));
        assertThat(catatan(nomor).pelaku()).isEqualTo("penyelia");
    }

    /** The period ends after the case went over: what came to the deputy goes back as if it had not. */
    @Test
    @Tag("GOV-012")
    void theEndOfTheAbsenceIsTheEndOfItForAMovedCaseToo() {
        String nomor = pindahSelagiDipegangWakil("cs,penyelia");
        pelimpahan.bersihkan();
        assertThat(orang.tugas(nomor, "catatCoba").getAssignee()).isNotEqualTo("bendahara");
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        assertThat(catatan(nomor)).extracting(Langkah::pelaku, Langkah::atasNama).containsExactly("cs", null);
    }

    @Test
    void aWaitListensForTheMessageOfTheNewVersionAndKeepsItsMoment() {
        String lama = sebarkan(model("catatCoba", "cs", "dijawab"));
        String nomor = mulai(lama);
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        Langkah menunggu = kasus.terbuka(nomor).get(0);
        String baru = sebarkan(model("catatCoba", "cs", "dikirim"));
        pindahkan(nomor, lama, baru, Map.of());
        assertThat(kasus.terbuka(nomor)).singleElement().extracting(Langkah::id, Langkah::tenggat).containsExactly(menunggu.id(), menunggu.tenggat());
        assertThat(mesin.createEventSubscriptionQuery().processInstanceId(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getId()).list())
            .extracting(e -> e.getEventName()).containsExactly(CobaPindah.DIKIRIM);
        assertThat(korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"))).as("nobody listens for the old one").isFalse();
        assertThat(korelasi.kirim(CobaPindah.DIKIRIM, nomor, Map.of(), Map.of("keputusan", "setuju"))).isTrue();
        assertThat(orang.tugas(nomor, "periksaCoba")).isNotNull();
    }
}
