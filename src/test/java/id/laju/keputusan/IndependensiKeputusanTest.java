package id.laju.keputusan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.pelimpahan.PelimpahanUji;
import id.laju.peramban.MesinIni;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever took part in the evaluation neither reviews nor decides: not by appointment, not in the Tasklist, not over REST, not as a deputy. */
@LajuTest
@LayananSekitar(AlurKeputusan.class)
@ExtendWith(MesinIni.class)
class IndependensiKeputusanTest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/task/";
    private static final String BEDA = "sertifikasi.pemutus-bukan-reviewer";

    @LocalServerPort int port;
    @Autowired AlurKeputusan alur;
    @Autowired ReviewerService reviewer;
    @Autowired LingkupEvaluasi lingkup;
    @Autowired PelimpahanUji pelimpahan;
    @Autowired TaskService tugas;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private Permohonan p;

    @BeforeEach
    void sampaiPenunjukan() {
        p = alur.mulai("TIPE_1");
    }

    @AfterEach
    void semuaKembali() {
        sql.update("delete from pengaturan_satker where kunci = ?", BEDA);
        sql.update("delete from staf_peran where (staf, peran) in (('evaluator', 'reviewer'), ('ppc', 'pengambil-keputusan'), ('pjsert', 'pengambil-keputusan'), ('adminsert', 'pj-sertifikasi'))");
        pelimpahan.bersihkan();
    }

    /** From now on that person is of the team, whatever was appointed before. */
    private void ikutTim(String siapa) {
        sql.update("insert into tim_audit (permohonan_id, putaran, staf, fungsi, keadaan, diusulkan, diusulkan_oleh) values (?, 1, ?, 'EVALUATOR', 'SAH', now(), 'pjsert')", p.id(), siapa);
    }

    private void harusBeda() {
        sql.update("insert into pengaturan_satker (satker, kunci, nilai) values ('bbspjikfk', ?, '1')", BEDA);
    }

    private static JsonNode calon(JsonNode form, String daftar, String siapa) {
        return StreamSupport.stream(form.get(daftar).spliterator(), false).filter(c -> c.get("staf").asText().equals(siapa)).findFirst().orElseThrow();
    }

    @Test
    @Tag("CRT-058")
    void peopleOfTheEvaluationAreNoCandidates() {
        sql.update("insert into staf_peran (staf, peran) values ('evaluator', 'reviewer'), ('ppc', 'pengambil-keputusan')");
        JsonNode form = orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukReviewer"));
        assertThat(calon(form, "reviewer", "evaluator").get("terlarang").asText()).isNotBlank();
        assertThat(calon(form, "pemutus", "ppc").get("terlarang").asText()).as("sampling included").isNotBlank();
        assertThat(calon(form, "reviewer", "reviewer").get("terlarang").isNull()).isTrue();
        assertThatThrownBy(() -> alur.tunjuk(p, "pemutus", "evaluator")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("reviewer"));
        assertThatThrownBy(() -> alur.tunjuk(p, "ppc", "reviewer")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("pengambilKeputusan"));
        ikutTim("reviewer");
        ikutTim("pemutus");
        sql.update("delete from staf_peran where (staf, peran) in (('evaluator', 'reviewer'), ('ppc', 'pengambil-keputusan'))");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukReviewer")).get("kosong").asText()).as("says what to do").contains("Admin Satker");
    }

    @Test
    void theRowsOfEveryPartOfTheEvaluationTell() {
        assertThat(lingkup.alasan(p, "evaluator", Peninjau.Fungsi.REVIEWER)).isPresent();
        assertThat(lingkup.alasan(p, "evaluator2", Peninjau.Fungsi.REVIEWER)).contains("anggota tim");
        assertThat(lingkup.alasan(p, "ppc", Peninjau.Fungsi.REVIEWER)).isPresent();
        assertThat(lingkup.alasan(p, "reviewer", Peninjau.Fungsi.REVIEWER)).isEmpty();
        sql.update("insert into langkah (kasus, proses, versi, elemen, nama, jenis, pegangan, lingkup, dibuat, selesai, pelaku, atas_nama) "
            + "select kasus, proses, versi, 'userTask_nilaiHasilUji', 'Nilai hasil uji terhadap SNI', 'userTask', 'uji-' || id, lingkup, dibuat, dibuat, 'ketua', 'pemutus' from langkah where kasus = ? limit 1", p.kasus());
        assertThat(lingkup.alasan(p, "pemutus", Peninjau.Fungsi.REVIEWER)).as("a deputy did it in this name").contains("langkah Nilai hasil uji terhadap SNI");
        assertThat(lingkup.alasan(p, "ketua", Peninjau.Fungsi.REVIEWER)).isPresent();
    }

    @Test
    @Tag("CRT-058")
    void anEvaluatorWhoWasAppointedNeitherTakesNorEndsTheReview() {
        alur.tunjuk(p, "pemutus", "reviewer");
        ikutTim("reviewer");
        Task ini = orang.tugas(p.kasus(), "tinjauHasil");
        Klien saya = new Klien(port).masuk("reviewer", "laju-demo");
        var ambil = saya.json("POST", TASKLIST + ini.getId() + "/claim", "{\"userId\":\"reviewer\"}");
        assertThat(ambil.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(ambil.body()).contains("anggota tim");
        var selesai = saya.json("POST", "/api/tugas/" + ini.getId() + "/selesai", "{\"keputusan\":\"selesai\"}");
        assertThat(selesai.statusCode()).isBetween(400, 499);
        assertThat(selesai.body()).contains("harus dikerjakan orang lain");
        Klien operator = new Klien(port).basic("operator", "laju-demo");
        for (var jawab : List.of(saya.json("POST", TASKLIST + ini.getId() + "/complete", "{}"), operator.json("POST", "/engine-rest/task/" + ini.getId() + "/complete", "{}"),
                operator.json("POST", "/engine-rest/task/" + ini.getId() + "/assignee", "{\"userId\":\"reviewer\"}"))) {
            assertThat(jawab.statusCode()).isEqualTo(403);
        }
        assertThatThrownBy(() -> tugas.setAssignee(ini.getId(), "reviewer")).hasStackTraceContaining("TidakIndependen");
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isNull();
    }

    @Test
    void whoeverTookItBeforeDoesNotEndIt() {
        alur.tunjuk(p, "pemutus", "reviewer");
        Map<String, Object> isian = alur.tinjauan("reviewer", p, "selesai", "BERIKAN", "SESUAI");
        Task ini = orang.tugas(p.kasus(), "tinjauHasil");
        new Klien(port).masuk("reviewer", "laju-demo").json("POST", TASKLIST + ini.getId() + "/claim", "{\"userId\":\"reviewer\"}");
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isEqualTo("reviewer");
        ikutTim("reviewer");
        assertThatThrownBy(() -> alur.selesaikan("reviewer", p, "tinjauHasil", isian)).hasStackTraceContaining("TidakIndependen");
        assertThat(sql.queryForObject("select count(*) from tinjauan_hasil where permohonan_id = ?", Integer.class, p.id())).isZero();
    }

    @Test
    void strangersDoNotReviewDecideOrRead() {
        alur.tunjuk(p, "pemutus", "reviewer");
        Task ini = orang.tugas(p.kasus(), "tinjauHasil");
        for (String siapa : List.of("pemutus", "cs", "reviewer.plg", "analis")) {
            Klien orangLain = new Klien(port).masuk(siapa, "laju-demo");
            assertThat(orangLain.json("POST", TASKLIST + ini.getId() + "/claim", "{\"userId\":\"" + siapa + "\"}").statusCode()).as(siapa).isGreaterThanOrEqualTo(400);
            assertThat(orangLain.json("POST", "/api/tugas/" + ini.getId() + "/selesai", "{\"keputusan\":\"selesai\"}").statusCode()).as(siapa).isBetween(400, 499);
        }
        assertThat(new Klien(port).masuk("pjsert.plg", "laju-demo").ambil("/api/keputusan/" + p.id() + "/naskah").statusCode()).isEqualTo(404);
        assertThat(new Klien(port).masuk("analis", "laju-demo").ambil("/api/keputusan/" + p.id() + "/naskah").statusCode()).isEqualTo(403);
        assertThat(new Klien(port).masuk("pjsert.plg", "laju-demo").json("POST", "/kelola/keputusan/" + p.id() + "/ganti", "").statusCode()).isEqualTo(404);
        assertThat(orang.tugas(p.kasus(), "tinjauHasil").getAssignee()).isNull();
    }

    @Test
    @Tag("CRT-061")
    void aReviewerMayDecideUnlessTheSatkerWantsAnother() {
        alur.tunjuk(p, "pemutus", "pemutus");
        alur.tinjau("pemutus", p, "BERIKAN");
        alur.usulkan("pemutus", p, "BERIKAN", null, null);
        assertThat(reviewer.pemutus(p.id()).staf()).as("by default").isEqualTo("pemutus");
    }

    @Test
    @Tag("CRT-061")
    void whereTheyMustDifferTheReviewerIsNotAppointedAndDoesNotDecideEither() {
        alur.tunjuk(p, "pemutus", "pemutus");
        alur.tinjau("pemutus", p, "BERIKAN");
        harusBeda();
        assertThatThrownBy(() -> alur.usulkan("pemutus", p, "BERIKAN", null, null)).hasStackTraceContaining("TidakIndependen").hasMessageContaining("Tinjau hasil");
        reviewer.ganti(p.id());
        JsonNode form = orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukReviewer"));
        assertThat(form.get("beda").asBoolean()).isTrue();
        assertThat(calon(form, "pemutus", "pemutus").get("terlarang").asText()).as("reviewed in the round before").contains("Tinjau hasil");
        assertThatThrownBy(() -> alur.tunjuk(p, "pemutus", "pemutus", "reviewer")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("pengambilKeputusan"));
        alur.tunjuk(p, "reviewer", "pemutus");
        alur.tinjau("pemutus", p, "BERIKAN");
        alur.usulkan("reviewer", p, "BERIKAN", null, null);
        alur.setujui(p);
        assertThat(orang.tugas(p.kasus(), "tandatanganiKeputusan")).isNotNull();
    }

    @Test
    @Tag("CRT-061")
    void whereTheyMustDifferNobodyIsAppointedForBoth() {
        harusBeda();
        assertThatThrownBy(() -> alur.tunjuk(p, "pemutus", "pemutus", "reviewer")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("pengambilKeputusan"));
        alur.tunjuk(p, "pemutus", "reviewer");
        assertThat(reviewer.pemutus(p.id()).staf()).isEqualTo("pemutus");
    }

    /** Advice and a judgement over it exclude each other. */
    @Test
    @Tag("CRT-058")
    void whoAdvisedTheCustomerNeitherReviewsNorDecides() {
        sql.update("insert into tim_konsultan (permohonan_id, staf, ketua, ditunjuk, oleh) values (?, 'reviewer', true, now(), 'pjkonsultansi'), (?, 'pemutus', false, now(), 'pjkonsultansi')", p.id(), p.id());
        try {
            JsonNode form = orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukReviewer"));
            assertThat(calon(form, "reviewer", "reviewer").get("terlarang").asText()).contains("konsultansi");
            assertThat(calon(form, "pemutus", "pemutus").get("terlarang").asText()).contains("konsultansi");
            assertThatThrownBy(() -> alur.tunjuk(p, "pemutus", "reviewer")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys("reviewer", "pengambilKeputusan"));
        } finally {
            sql.update("delete from tim_konsultan where permohonan_id = ?", p.id());
        }
    }

    @Test
    @Tag("CRT-061")
    void whoApprovedAnEarlierDecisionMayTakeThisOne() {
        sql.update("insert into staf_peran (staf, peran) values ('pjsert', 'pengambil-keputusan'), ('adminsert', 'pj-sertifikasi')");
        alur.putuskan(p, "TUNDA", "TINJAU_ULANG", "Reviewer kedua diperlukan", null);
        alur.tunjuk(p, "pjsert", "reviewer");
        alur.tinjau("reviewer", p, "BERIKAN");
        alur.usulkan("pjsert", p, "BERIKAN", null, null);
        assertThatThrownBy(() -> alur.setujui(p)).as("not the own proposal").hasStackTraceContaining("TidakIndependen");
        alur.selesaikan("adminsert", p, "setujuiKeputusan", Map.of("keputusan", "setuju"));
        alur.tandatangani("pjsert", p);
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kBerikan");
    }

    @Test
    @Tag("CRT-061")
    void deputiesStandInForTheApproverOnlyWhenTheyTookNoPart() {
        alur.tunjuk(p, "pemutus", "reviewer");
        pelimpahan.mulai("reviewer", "adminsert", 2, "reviewer");
        assertThatThrownBy(() -> alur.selesaikan("adminsert", p, "tinjauHasil", Map.of("keputusan", "selesai"))).as("appointed by name").hasStackTraceContaining("TugasDitolak");
        pelimpahan.bersihkan();
        alur.tinjau("reviewer", p, "BERIKAN");
        alur.usulkan("pemutus", p, "BERIKAN", null, null);
        pelimpahan.mulai("pjsert", "evaluator", 2, "pj-sertifikasi");
        assertThatThrownBy(() -> alur.selesaikan("evaluator", p, "setujuiKeputusan", Map.of("keputusan", "setuju"))).hasStackTraceContaining("TidakIndependen").hasMessageContaining("harus dikerjakan orang lain");
        pelimpahan.bersihkan();
        pelimpahan.mulai("pjsert", "pemutus", 2, "pj-sertifikasi");
        assertThatThrownBy(() -> alur.selesaikan("pemutus", p, "setujuiKeputusan", Map.of("keputusan", "setuju"))).as("own proposal").hasStackTraceContaining("TidakIndependen");
        pelimpahan.bersihkan();
        pelimpahan.mulai("pjsert", "adminsert", 2, "pj-sertifikasi");
        alur.selesaikan("adminsert", p, "setujuiKeputusan", Map.of("keputusan", "setuju"));
        assertThat(orang.tugas(p.kasus(), "tandatanganiKeputusan")).isNotNull();
    }
}
