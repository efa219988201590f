package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.GudangModel;
import id.laju.mesin.HasilPindah;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.PemindahKasus;
import id.laju.mesin.RencanaPindah;
import id.laju.mesin.VersiModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The service of testing and its laboratory phase change while orders stand at each of their main waits. */
@LajuTest
class PindahPengujianTest {

    @Autowired KasusUtuh utuh;
    @Autowired GudangModel gudang;
    @Autowired RepositoryService sebaran;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired PemindahKasus pemindah;
    @Autowired KasusService kasus;
    @Autowired TransactionTemplate transaksi;

    private final List<String> baru = new ArrayList<>();

    @AfterEach
    void kembalikan() {
        ClockUtil.reset();
        baru.forEach(d -> sebaran.deleteDeployment(d, true));
    }

    private RencanaPindah rilis(String kunci, String... ganti) {
        VersiModel lama = gudang.terbaru(kunci, null).orElseThrow();
        String xml = gudang.xml(lama.id());
        for (int i = 0; i < ganti.length; i += 2) {
            assertThat(xml).contains(ganti[i]);
            xml = xml.replace(ganti[i], ganti[i + 1]);
        }
        var d = sebaran.createDeployment().name("uji").addString(kunci + ".bpmn", xml).deployWithResult();
        baru.add(d.getId());
        return new RencanaPindah(lama.id(), d.getDeployedProcessDefinitions().stream().map(ProcessDefinition::getId).findFirst().orElseThrow(), Map.of(), Set.of());
    }

    private static String sifat(String nama, String nilai) {
        return "name=\"" + nama + "\" value=\"" + nilai + "\"";
    }

    @Test
    void ordersAtEveryMainWaitGoOverToAChangedSpineAndAChangedPhaseAndEnd() {
        utuh.siapkan();
        Map<String, Jalan> jalan = new LinkedHashMap<>();
        utuh.perhentian().forEach(p -> jalan.put(p, utuh.sampai(p)));
        RencanaPindah tulang = rilis("pengujian", sifat("statusPelanggan", "Order"), sifat("statusPelanggan", "Order Berjalan"), "name=\"Catat pembatalan\"", "name=\"Catat pembatalan order\"");
        RencanaPindah fase = rilis("uji-laboratorium", sifat("normaWaktu", "20 menit"), sifat("normaWaktu", "3 hari kerja"), "name=\"Tugaskan analis atau kalibrator\"", "name=\"Bagi pekerjaan\"");
        Map<Long, Instant> tenggat = new LinkedHashMap<>();
        jalan.values().forEach(j -> kasus.terbuka(j.kasus()).stream().filter(l -> l.tenggat() != null).forEach(l -> tenggat.put(l.id(), l.tenggat())));

        jalan.forEach((p, j) -> assertThat(pindahkan(j, tulang).alasan()).as(p).isNull());
        jalan.forEach((p, j) -> {
            if (mesin.createProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).processDefinitionId(fase.dari()).count() > 0) {
                assertThat(pindahkan(j, fase).alasan()).as(p).isNull();
            }
        });

        assertThat(mesin.createProcessInstanceQuery().processDefinitionId(fase.dari()).list()).noneMatch(i -> jalan.values().stream().anyMatch(j -> j.kasus().equals(i.getBusinessKey())));
        jalan.values().forEach(j -> kasus.terbuka(j.kasus()).forEach(l -> assertThat(l.tenggat()).as(l.kasus() + " " + l.nama()).satisfies(t -> {
            boolean normaBaru = l.proses().equals("uji-laboratorium") && l.jenis().equals("userTask");
            assertThat(normaBaru || !tenggat.containsKey(l.id()) || tenggat.get(l.id()).equals(t)).isTrue();
        })));
        Jalan ditugaskan = jalan.get("terima");
        Langkah bagi = kasus.terbuka(ditugaskan.kasus()).stream().filter(l -> l.frasa().equals("tugaskanAnalis")).findFirst().orElseThrow();
        assertThat(bagi.nama()).isEqualTo("Bagi pekerjaan");
        assertThat(bagi.tenggat()).isAfter(tenggat.get(bagi.id()));
        assertThat(tugas.createTaskQuery().taskId(bagi.pegangan()).singleResult().getDueDate()).isEqualTo(Date.from(bagi.tenggat()));
        assertThat(kasus.ambil(jalan.get("bayar").kasus()).status()).isEqualTo("Order Berjalan");

        jalan.forEach((p, j) -> assertThat(kasus.ambil(utuh.selesaikan(j, p)).selesai()).as(p).isNotNull());
    }

    private HasilPindah pindahkan(Jalan j, RencanaPindah r) {
        return transaksi.execute(s -> pemindah.pindahkan(j.kasus(), r));
    }
}
