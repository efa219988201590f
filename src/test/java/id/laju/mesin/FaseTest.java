package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.RekanCs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each call of another process is written down with its begin and end. */
@LajuTest
class FaseTest {

    /** Monday, 9:00 in Jakarta, in a week without holidays. */
    private static final Instant SENIN = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired RuntimeService mesin;
    @Autowired RepositoryService gudang;
    @Autowired VarianBerakhirMapper berakhir;
    @Autowired Korelasi korelasi;
    @Autowired JdbcTemplate sql;
    @Autowired Orang orang;
    @Autowired RekanCs rekan;
    private String sebaran;

    @AfterEach
    void buang() {
        ClockUtil.reset();
        rekan.pulang();
        gudang.deleteDeployment(sebaran, true);
    }

    /** @param banyak how often the call is made, side by side */
    private String mulai(String banyak) throws Exception {
        String proses = "coba-fase-" + UUID.randomUUID();
        String model = new ClassPathResource("bpmn/coba/coba-induk.bpmn").getContentAsString(StandardCharsets.UTF_8).replace("\"coba-induk\"", '"' + proses + '"')
            .replace("coba-anak", "coba-mesin").replace("</bpmn:callActivity>", banyak + "</bpmn:callActivity>");
        sebaran = gudang.createDeployment().name("coba").addString(proses + ".bpmn", model).deploy().getId();
        ClockUtil.setCurrentTime(Date.from(SENIN));
        String nomor = "bbspjikfk/FASE-" + UUID.randomUUID();
        new PemulaiProses(mesin, gudang, berakhir).mulai(proses, nomor, Map.of("satker", "bbspjikfk"));
        return nomor;
    }

    private List<Map<String, Object>> fase(String nomor) {
        return sql.queryForList("select * from fase where kasus = ? order by id", nomor);
    }

    @Test
    void aCallLastsUntilTheLastStepInside() throws Exception {
        String nomor = mulai("");
        assertThat(fase(nomor)).singleElement().satisfies(f -> assertThat(f).containsEntry("elemen", "callActivity_anak").containsEntry("dipanggil", "coba-mesin")
            .containsEntry("versi", 1).containsEntry("nama", "Anak").containsEntry("varian", "-").containsEntry("selesai", null).containsEntry("menit", null));
        ClockUtil.setCurrentTime(Date.from(SENIN.plus(Duration.ofMinutes(40))));
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 1));
        korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"));
        assertThat(fase(nomor)).singleElement().satisfies(f -> assertThat(f).containsEntry("selesai", null));
        ClockUtil.setCurrentTime(Date.from(SENIN.plus(Duration.ofMinutes(70))));
        rekan.hadir();
        orang.selesaikan(RekanCs.NAMA, nomor, "periksaCoba", Map.of("jumlah", 1));
        assertThat(fase(nomor)).singleElement().satisfies(f -> assertThat(f).containsEntry("menit", 70L).containsEntry("dibatalkan", false).doesNotContainEntry("selesai", null));
        assertThatThrownBy(() -> sql.update("update fase set menit = 1 where kasus = ?", nomor)).hasMessageContaining("tidak boleh diubah");
        assertThatThrownBy(() -> sql.update("delete from fase where kasus = ?", nomor)).hasMessageContaining("tidak boleh dihapus");
    }

    @Test
    void callsSideBySideAreOneRowEachAndAStoppedCaseStopsThem() throws Exception {
        String nomor = mulai("<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"bpmn:tFormalExpression\">3</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>");
        assertThat(fase(nomor)).hasSize(3);
        mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).rootProcessInstances().list().forEach(p -> mesin.deleteProcessInstance(p.getId(), "uji"));
        assertThat(fase(nomor)).hasSize(3).allSatisfy(f -> assertThat(f).containsEntry("dibatalkan", true).doesNotContainEntry("selesai", null));
    }

    /** The steps say whose own model they belong to. */
    @Test
    void aStepSaysWhoseModelItIsFrom() throws Exception {
        sebaran = gudang.createDeployment().name("coba").tenantId("bspji-pontianak").addString("coba-mesin.bpmn",
            new ClassPathResource("bpmn/coba/coba-mesin.bpmn").getContentAsString(StandardCharsets.UTF_8)).deploy().getId();
        for (String satker : List.of("bspji-pontianak", "bspji-palembang")) {
            String nomor = satker + "/FASE-" + UUID.randomUUID();
            new PemulaiProses(mesin, gudang, berakhir).mulai("coba-mesin", nomor, Map.of("satker", satker));
            assertThat(sql.queryForObject("select varian from langkah where kasus = ?", String.class, nomor)).isEqualTo(satker.equals("bspji-pontianak") ? satker : "-");
        }
    }
}
