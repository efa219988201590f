package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Sekaligus;
import id.laju.WebUji;
import id.laju.mesin.KasusService;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TidakIndependen;
import id.laju.mesin.TugasService;
import id.laju.pelimpahan.PelimpahanUji;
import id.laju.pengujian.LabUji.Uji;
import id.laju.umum.LoncengStaf;
import id.laju.umum.Petugas;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Deputies, workload and hand-over notices in the laboratory. */
@LajuTest
class SerahTerimaLabTest {

    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired Sekaligus sekaligus;
    @Autowired PelimpahanUji pelimpahan;
    @Autowired PenugasanService penugasan;
    @Autowired HasilService hasil;
    @Autowired KasusService kasus;
    @Autowired TaskService tugas;
    @Autowired TugasService layanan;
    @Autowired SiapaBekerja siapa;
    @Autowired LoncengStaf lonceng;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void semuaKembali() {
        ClockUtil.reset();
        pelimpahan.bersihkan();
    }

    private Uji diterima() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        return u;
    }

    private int baru(String orang) {
        return lonceng.baru((Petugas) akun.loadUserByUsername(orang));
    }

    private void ambilAlih(String nama, Task ini) {
        orang.sebagai(nama, () -> {
            layanan.ambilAlih(ini.getId(), siapa.sekarang().orElseThrow());
            return null;
        });
    }

    @Test
    @Tag("NTF-009")
    void aReceivedSampleIsToldToThePenyeliaAndTheHeadOfTheLaboratoryBlind() throws Exception {
        int penyelia = baru("penyelia");
        int kepalaLab = baru("mt");
        int balaiLain = baru("penyelia.plg");
        Uji u = diterima();
        assertThat(baru("penyelia")).isEqualTo(penyelia + 1);
        assertThat(baru("mt")).isEqualTo(kepalaLab + 1);
        assertThat(baru("penyelia.plg")).isEqualTo(balaiLain);
        web.buka("penyelia", "/kelola/kabar?cari=" + u.kasus()).andExpect(content().string(allOf(containsString("Sampel baru diterima CS"), containsString("/kasus/" + u.kasus()),
            not(containsString("Argon")))));
        web.buka("penyelia", "/kelola/kabar?cari=argon").andExpect(content().string(not(containsString(u.kasus()))));
    }

    @Test
    void aPackageGoesToTheDeputyWithItsTaskAndTheRestComesBack() {
        Uji u = diterima();
        var pertama = lab.parameter(u).get(0).pilihanId();
        lab.tugaskan(u, p -> "analis");
        Uji lain = diterima();
        lab.tugaskan(lain, p -> "analis");
        pelimpahan.mulai("analis", "analis2", 2, "analis");
        Task ini = lab.tugasUji(u, "analis");
        ambilAlih("analis2", ini);
        assertThat(penugasan.paket(u.sampelId())).extracting(Paket::analis).containsExactly("analis2");
        lab.uji(u, "analis2");
        assertThat(hasil.riwayat(pertama)).extracting(HasilUji::oleh).containsOnly("analis2");
        assertThat(kasus.linimasa(u.kasus())).filteredOn(l -> l.frasa().equals("ujiSampel"))
            .allSatisfy(l -> assertThat(l.atasNama()).isEqualTo("analis")).isNotEmpty();

        Task kedua = lab.tugasUji(lain, "analis");
        ambilAlih("analis2", kedua);
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(2))));
        pelimpahan.sapu();
        assertThat(lab.tugasUji(lain, "analis")).isNotNull();
        assertThat(penugasan.paket(lain.sampelId())).extracting(Paket::analis).containsExactly("analis");
        assertThat(sql.queryForList("select dari || '>' || ke from paket_alih where paket_id = ? order by id", String.class, penugasan.paket(lain.sampelId()).get(0).id()))
            .containsExactly("analis>analis2", "analis2>analis");
        assertThat(tugas.createTaskQuery().taskId(kedua.getId()).taskInvolvedUser("analis2").count()).isZero();
    }

    /** Also what arrives during the period. */
    @Test
    void whatIsAssignedDuringThePeriodIsPutBeforeTheDeputyToo() {
        pelimpahan.mulai("analis", "analis2", 2, "analis");
        Uji u = diterima();
        lab.tugaskan(u, p -> "analis");
        Task ini = lab.tugasUji(u, "analis");
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).taskInvolvedUser("analis2").count()).isEqualTo(1);
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).taskInvolvedUser("mt").count()).isZero();
        assertThatThrownBy(() -> ambilAlih("penyelia2", ini)).hasMessageContaining("bukan untuk Anda");
    }

    @Test
    void resultsOfTheAbsentOneAreNotVerifiedInTheAbsentOnesName() throws Exception {
        Uji u = diterima();
        lab.tugaskan(u, p -> "penyelia2");
        lab.uji(u, "penyelia2");
        pelimpahan.mulai("penyelia2", "mt", 2, "penyelia");
        Task ini = orang.tugas(u.kasus(), "verifikasiHasil");
        assertThatThrownBy(() -> ambilAlih("mt", ini)).isInstanceOf(TidakIndependen.class);
        JsonNode form = orang.lihat("mt", ini);
        form.get("baris").forEach(b -> assertThat(b.get("larangan").asText()).contains("rekan yang Anda gantikan yang menguji"));
        Sekaligus.Baris abu = sekaligus.satu("mt", "verifikasiHasil", ini.getId());
        assertThat(abu.abu()).isTrue();
        assertThat(abu.html()).contains("(rekan yang Anda gantikan yang menguji)", "hasil kerja Anda atau rekan yang Anda gantikan").doesNotContain("pilih-baris");
        assertThat(sekaligus.kirim("mt", abu, Map.of()).getStatus()).isEqualTo(409);
        assertThat(sekaligus.satu("penyelia", "verifikasiHasil", ini.getId()).abu()).isFalse();
        lab.periksa(u, "penyelia", "verifikasiHasil");
    }

    /** Only the rows that the absent colleague tested stay for somebody else. */
    @Test
    void aDeputyJudgesTheRowsThatTheAbsentOneDidNotTest() throws Exception {
        Uji u = diterima();
        lab.tugaskan(u, p -> p.nama().equals("Kadar air") ? "penyelia2" : "analis");
        lab.uji(u, "penyelia2");
        lab.uji(u, "analis");
        pelimpahan.mulai("penyelia2", "mt", 2, "penyelia");
        String id = orang.tugas(u.kasus(), "verifikasiHasil").getId();
        Sekaligus.Baris baris = sekaligus.satu("mt", "verifikasiHasil", id);
        assertThat(baris.abu()).isFalse();
        assertThat(baris.html()).containsOnlyOnce("(rekan yang Anda gantikan yang menguji)");
        assertThat(baris.tetap().get("baris")).hasSize(1);
        assertThat(sekaligus.kirim("mt", baris, Map.of()).getStatus()).isEqualTo(200);
        assertThat(lab.di(u)).as("the rest is for somebody else").containsExactly("verifikasiHasil");
        assertThat(kasus.linimasa(u.kasus())).filteredOn(l -> l.frasa().equals("verifikasiHasil") && !l.terbuka()).singleElement()
            .satisfies(l -> assertThat(l.pelaku() + " a.n. " + l.atasNama()).isEqualTo("mt a.n. penyelia2"));
    }

    @Test
    void whatADeputyVerifiedInANameIsNotValidatedByThatPerson() throws Exception {
        Uji u = diterima();
        lab.tugaskan(u, p -> "analis");
        lab.uji(u, "analis");
        sql.update("insert into staf_peran values ('mt2', 'penyelia')");
        try {
            pelimpahan.mulai("mt2", "mt", 2, "penyelia");
            lab.periksa(u, "mt", "verifikasiHasil");
            Task validasi = orang.tugas(u.kasus(), "validasiHasil");
            assertThatThrownBy(() -> lab.periksa(u, "mt", "validasiHasil")).hasStackTraceContaining("harus divalidasi orang lain");
            assertThatThrownBy(() -> ambilAlih("mt2", validasi)).isInstanceOf(TidakIndependen.class).hasMessageContaining("atas nama Anda");
            orang.lihat("mt2", validasi).get("baris").forEach(b -> assertThat(b.get("larangan").asText()).isEqualTo("dikerjakan pengganti atas nama Anda"));
            Sekaligus.Baris abu = sekaligus.satu("mt2", "validasiHasil", validasi.getId());
            assertThat(abu.abu()).isTrue();
            assertThat(abu.html()).contains("(dikerjakan pengganti atas nama Anda)");
        } finally {
            sql.update("delete from staf_peran where staf = 'mt2' and peran = 'penyelia'");
        }
    }

    @Test
    @Tag("LAB-018")
    void theAssignmentShowsWhatEachAnalystHasOnTheTableAndWhoIsAbsent() {
        Uji u = diterima();
        Task ini = orang.tugas(u.kasus(), "tugaskanAnalis");
        JsonNode sebelum = analis(orang.lihat("penyelia", ini), "analis2");
        Uji lain = diterima();
        orang.selesaikan("penyelia", lain.kasus(), "tugaskanAnalis", lab.isianTugaskan(lain, p -> "analis2"));
        orang.selesaikan("mt", lain.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
        JsonNode sesudah = analis(orang.lihat("penyelia", ini), "analis2");
        assertThat(tambah(sebelum, sesudah, "paket")).isEqualTo(1);
        assertThat(tambah(sebelum, sesudah, "parameter")).isEqualTo(2);
        assertThat(tambah(sebelum, sesudah, "terlambat")).isZero();
        assertThat(sesudah.at("/kerja/beban").asDouble()).isGreaterThan(sebelum.at("/kerja/beban").asDouble());
        assertThat(sesudah.get("berhalangan").isNull()).isTrue();
        sql.update("update paket_uji set target = ? where sampel_id = ?", lab.hari().minusDays(1), lain.sampelId());
        assertThat(tambah(sebelum, analis(orang.lihat("penyelia", ini), "analis2"), "terlambat")).isEqualTo(1);
        sql.update("update paket_uji set target = ? where sampel_id = ?", lab.hari(), lain.sampelId());
        assertThat(tambah(sebelum, analis(orang.lihat("penyelia", ini), "analis2"), "pekanIni")).isEqualTo(1);
        pelimpahan.mulai("analis2", "penyelia2", 2, "analis");
        assertThat(analis(orang.lihat("penyelia", ini), "analis2").get("berhalangan").asText()).contains("Berhalangan sampai", "digantikan Lestari Widyaningrum");
    }

    private static int tambah(JsonNode sebelum, JsonNode sesudah, String apa) {
        return sesudah.at("/kerja/" + apa).asInt() - sebelum.at("/kerja/" + apa).asInt();
    }

    private static JsonNode analis(JsonNode form, String id) {
        for (JsonNode a : form.get("analis")) {
            if (a.get("id").asText().equals(id)) {
                return a;
            }
        }
        throw new AssertionError(id);
    }
}
