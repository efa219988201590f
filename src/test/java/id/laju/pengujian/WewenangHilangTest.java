package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.mesin.TitipanTugas;
import id.laju.mesin.TugasDitolak;
import id.laju.pengujian.LabUji.Uji;
import id.laju.peramban.MesinIni;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lestari (penyelia2) is a penyelia and an analyst, and loses the one, the other or the satker. */
@LajuTest
@ExtendWith(MesinIni.class)
class WewenangHilangTest {

    private static final String DIA = "penyelia2";
    private static final String TASKLIST = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort int port;
    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired PenugasanService penugasan;
    @Autowired TaskService tugas;
    @Autowired JdbcTemplate sql;
    @Autowired TitipanTugas titipan;

    @AfterEach
    void sepertiSemula() {
        ClockUtil.reset();
        sql.update("delete from staf_peran where staf = ?", DIA);
        sql.update("insert into staf_peran values (?, 'penyelia'), (?, 'analis')", DIA, DIA);
        sql.update("delete from staf_satker where staf = ?", DIA);
        sql.update("insert into staf_satker values (?, ?)", DIA, LabUji.KFK);
        sql.update("update staf set status_kerja = 'Aktif' where id = ?", DIA);
    }

    /** Received, with her as the penyelia whom CS named. */
    private Uji miliknya() {
        Uji u = lab.pesan();
        lab.tiba(u);
        Map<String, Object> isi = new HashMap<>(lab.isianTerima());
        isi.put("penyelia", DIA);
        orang.selesaikan("cs", u.kasus(), "terimaSampel", isi);
        return u;
    }

    private Task diambilnya() {
        Task ini = orang.tugas(miliknya().kasus(), "tugaskanAnalis");
        assertThat(ambil(ini).statusCode()).isEqualTo(204);
        return ini;
    }

    private Uji diujinya() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> p.nama().equals("Kadar air") ? DIA : "analis");
        return u;
    }

    private HttpResponse<String> ambil(Task ini) {
        return new Klien(port).masuk(DIA, "laju-demo").json("POST", TASKLIST + ini.getId() + "/claim", "{\"userId\":\"penyelia2\"}");
    }

    private String pemegang(Task ini) {
        return tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee();
    }

    private long terlihat(Task ini) {
        return tugas.createTaskQuery().taskId(ini.getId()).taskInvolvedUser(DIA).count();
    }

    /** An administrator changes her account on the page. @return what the page says about her tasks */
    private String ubah(String status, String satker, String... peran) throws Exception {
        Map<String, Object> dia = sql.queryForMap("select nip, nama, jenis_kelamin, surel, seksi, tingkat from staf where id = ?", DIA);
        List<String> isi = new ArrayList<>(List.of("nip", dia.get("nip").toString(), "nama", dia.get("nama").toString(), "jenisKelamin", dia.get("jenis_kelamin").toString(),
            "surel", dia.get("surel").toString(), "seksi", dia.get("seksi").toString(), "tingkat", dia.get("tingkat").toString(), "statusKerja", status, "satker", satker));
        for (String p : peran) {
            isi.addAll(List.of("peran", p));
        }
        return (String) web.kirim("pusat", "/kelola/staf/" + DIA + "/ubah", isi.toArray(String[]::new)).andExpect(redirectedUrl("/kelola/staf/" + DIA))
            .andReturn().getFlashMap().get("pesan");
    }

    @Test
    void whoWasNamedSeesAndDoesItWithTheRole() {
        Uji u = miliknya();
        Task ini = orang.tugas(u.kasus(), "tugaskanAnalis");
        assertThat(terlihat(ini)).isOne();
        orang.selesaikan(DIA, ini, lab.isianTugaskan(u, p -> "analis"));
        assertThat(lab.di(u)).containsExactly("validasiPenugasan");
    }

    /** The rights of the engine are still there: as if the role had gone a moment ago. */
    @Test
    void whoWasNamedAndHasLostTheRoleNeitherReadsNorTakesNorEndsIt() {
        Uji u = miliknya();
        Task ini = orang.tugas(u.kasus(), "tugaskanAnalis");
        sql.update("delete from staf_peran where staf = ? and peran = 'penyelia'", DIA);

        assertThatThrownBy(() -> orang.lihat(DIA, ini)).isInstanceOf(TugasDitolak.class).hasMessageContaining("Anda tidak lagi memegang peran Penyelia");
        assertThatThrownBy(() -> orang.selesaikan(DIA, ini, lab.isianTugaskan(u, p -> "analis"))).isInstanceOf(TugasDitolak.class)
            .hasMessageContaining("Anda tidak lagi memegang peran Penyelia");
        assertThat(ambil(ini).body()).contains("Anda tidak lagi memegang peran Penyelia");
        assertThat(pemegang(ini)).isNull();
        assertThat(lab.di(u)).containsExactly("tugaskanAnalis");
        orang.selesaikan("penyelia", ini, lab.isianTugaskan(u, p -> "analis"));
    }

    @Test
    void theAdministratorsPageTakesTheNamedTaskOutOfSight() throws Exception {
        Task ini = orang.tugas(miliknya().kasus(), "tugaskanAnalis");
        Klien dia = new Klien(port).masuk(DIA, "laju-demo");
        assertThat(dia.ambil(TASKLIST + ini.getId()).statusCode()).isEqualTo(200);
        ubah("Aktif", LabUji.KFK, "analis");
        assertThat(terlihat(ini)).isZero();
        assertThat(dia.ambil(TASKLIST + ini.getId()).statusCode()).as("the Tasklist asks the engine").isIn(403, 404);
        assertThat(orang.lihat("penyelia", ini)).isNotNull();
    }

    @Test
    void whatComesAfterTheRoleIsGoneNamesNobody() {
        Uji u = miliknya();
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> "analis"));
        orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
        lab.uji(u, "analis");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        Uji lain = miliknya();
        sql.update("delete from staf_satker where staf = ?", DIA);
        orang.selesaikan("penyelia", lain.kasus(), "tugaskanAnalis", lab.isianTugaskan(lain, p -> "analis"));
        orang.selesaikan("mt", lain.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
        lab.uji(lain, "analis");
        assertThat(terlihat(orang.tugas(u.kasus(), "verifikasiHasil"))).isOne();
        assertThat(terlihat(orang.tugas(lain.kasus(), "verifikasiHasil"))).isZero();
        lab.periksa(lain, "penyelia", "verifikasiHasil");
    }

    @Test
    void losingOnlyThePenyeliaRoleFreesTheInboxTaskAndLeavesThePackage() throws Exception {
        Task diKotak = diambilnya();
        Uji diuji = diujinya();
        assertThat(ubah("Aktif", LabUji.KFK, "analis")).contains("Kembali ke kotak masuk perannya: Tugaskan analis").doesNotContain("Uji sampel");
        assertThat(pemegang(diKotak)).isNull();
        assertThat(terlihat(diKotak)).isZero();
        lab.uji(diuji, DIA);
        lab.uji(diuji, "analis");
        assertThat(lab.di(diuji)).containsExactly("verifikasiHasil");
    }

    @Test
    void losingOnlyTheAnalystRoleLeavesTheInboxTaskAndGivesThePackageAway() throws Exception {
        Task diKotak = diambilnya();
        Uji diuji = diujinya();
        assertThat(ubah("Aktif", LabUji.KFK, "penyelia")).contains("menunggu orang lain ditunjuk: Uji sampel").doesNotContain("Kembali ke kotak masuk");
        assertThat(pemegang(diKotak)).isEqualTo(DIA);
        assertThat(lab.di(diuji)).as("the colleague goes on").containsExactly("gantiAnalis", "ujiSampel");
    }

    @Test
    void losingOnlyTheSatkerDoesBoth() throws Exception {
        Task diKotak = diambilnya();
        Uji diuji = diujinya();
        assertThat(ubah("Aktif", "bspji-palembang", "penyelia", "analis")).contains("Kembali ke kotak masuk perannya: Tugaskan analis",
            "menunggu orang lain ditunjuk: Uji sampel");
        assertThat(pemegang(diKotak)).isNull();
        assertThat(terlihat(diKotak)).isZero();
        assertThat(lab.di(diuji)).as("the colleague goes on").containsExactly("gantiAnalis", "ujiSampel");
        assertThatThrownBy(() -> orang.lihat(DIA, diKotak)).isInstanceOf(TugasDitolak.class);
    }

    /** Only her package waits for somebody else. */
    @Test
    void aColleagueOfTheSameSampleGoesOnWithoutNoticing() throws Exception {
        Uji u = diujinya();
        Task rekannya = lab.tugasUji(u, "analis");
        Klien rekan = new Klien(port).masuk("analis", "laju-demo");
        Klien pengganti = new Klien(port).masuk("analis2", "laju-demo");
        assertThat(rekan.json("PUT", "/api/tugas/" + rekannya.getId() + "/draf", "{\"isian\":[[\"hasil\",\"0,07\"]]}").statusCode()).isEqualTo(200);
        ubah("Tidak Aktif", LabUji.KFK, "penyelia", "analis");
        assertThat(lab.tugasUji(u, "analis").getId()).isEqualTo(rekannya.getId());
        assertThat(rekan.ambil("/api/tugas/" + rekannya.getId() + "/draf").body()).contains("0,07");
        lab.uji(u, "analis");
        assertThat(lab.di(u)).as("all else is in").containsExactly("gantiAnalis");
        var form = orang.lihat("penyelia", orang.tugas(u.kasus(), "gantiAnalis"));
        orang.selesaikan("penyelia", u.kasus(), "gantiAnalis", Map.of("baris", List.of(Map.of("paketId", form.at("/baris/0/paketId").asLong(), "analis", "analis2",
            "target", form.at("/baris/0/target").asText()))));
        assertThat(pengganti.ambil("/api/tugas/" + lab.tugasUji(u, "analis2").getId() + "/draf").statusCode()).as("drafts belong to their writer").isEqualTo(204);
        lab.uji(u, "analis2");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
    }

    /** Each package is a task of its own, so that two of the penyelia can find people at the same time. */
    @Test
    void whenAllAnalystsOfASampleLeaveEachPackageWaitsForSomebodyElse() throws Exception {
        Uji u = diujinya();
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = 'analis'");
        try {
            lepas(u, "analis");
            ubah("Tidak Aktif", LabUji.KFK, "penyelia", "analis");
            assertThat(lab.di(u)).containsExactly("gantiAnalis");
            List<Task> ganti = tugas.createTaskQuery().processInstanceBusinessKey(u.kasus()).taskDefinitionKey("userTask_gantiAnalis").list();
            assertThat(ganti).hasSize(2);
            for (Task t : ganti) {
                var baris = orang.lihat("penyelia", t).get("baris");
                assertThat(baris).as("the form asks about its own package only").hasSize(1);
                orang.selesaikan("penyelia", t, Map.of("baris", List.of(Map.of("paketId", baris.get(0).get("paketId").asLong(), "analis", "analis2", "target", baris.get(0).get("target").asText()))));
            }
            assertThat(tugas.createTaskQuery().processInstanceBusinessKey(u.kasus()).taskDefinitionKey("userTask_ujiSampel").taskAssignee("analis2").count()).isEqualTo(2);
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'analis'");
        }
        for (Task t : tugas.createTaskQuery().processInstanceBusinessKey(u.kasus()).taskDefinitionKey("userTask_ujiSampel").list()) {
            List<Map<String, Object>> hasil = new ArrayList<>();
            orang.lihat("analis2", t).get("baris").forEach(b -> hasil.add(Map.of("pilihanId", b.at("/parameter/pilihanId").asLong(), "hasil", "0,05")));
            orang.selesaikan("analis2", t, Map.of("tanggal", lab.hari().toString(), "baris", hasil));
        }
        lab.jalankan(u);
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
    }

    /** As the administrator's page does it. */
    private void lepas(Uji u, String siapa) {
        titipan.dipegang(siapa).stream().filter(l -> l.kasus().equals(u.kasus())).forEach(l -> titipan.lepas(l, "admin"));
    }
}
