package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.mesin.TidakIndependen;
import id.laju.pengujian.LabUji.Uji;
import id.laju.umum.IsianKeliru;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody verifies or validates an own result, by whatever door, and everybody hears why. */
@LajuTest
class IndependensiTest {

    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired PemeriksaanService pemeriksaan;
    @Autowired TaskService tugas;
    @Autowired MockMvc web;
    @Autowired ObjectMapper json;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    /** penyelia2, who is an analyst too, has tested everything. */
    private Uji semuaOlehPenyelia2() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "penyelia2");
        lab.uji(u, "penyelia2");
        return u;
    }

    /** penyelia2 has tested Kadar air only. */
    private Uji satuOlehPenyelia2() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> p.nama().equals("Kadar air") ? "penyelia2" : "analis");
        lab.uji(u, "penyelia2");
        lab.uji(u, "analis");
        return u;
    }

    @Test
    @Tag("LAB-022")
    void theServiceRefusesAVerdictOnAnOwnRowWhoeverSendsIt() {
        Uji u = satuOlehPenyelia2();
        long milikSendiri = pemeriksaan.baris(JenisPemeriksaan.VERIFIKASI, u.sampelId(), "penyelia2").stream().filter(b -> b.larangan() != null)
            .findFirst().orElseThrow().hasil().id();
        assertThatThrownBy(() -> pemeriksaan.periksa(JenisPemeriksaan.VERIFIKASI, u.sampelId(),
            new PutusanIsian(List.of(new PutusanIsian.Baris(milikSendiri, "benar", null))), "penyelia2"))
            .isInstanceOf(TidakIndependen.class).hasMessageContaining("Kadar air harus diverifikasi orang lain: Anda yang menguji");
        assertThat(pemeriksaan.baris(JenisPemeriksaan.VERIFIKASI, u.sampelId(), "penyelia")).allMatch(BarisPeriksa::belum);
    }

    @Test
    void theFormMarksOwnRowsAndTheEndpointRefusesThem() throws Exception {
        Uji u = satuOlehPenyelia2();
        Task ini = orang.tugas(u.kasus(), "verifikasiHasil");
        JsonNode form = orang.lihat("penyelia2", ini);
        assertThat(form.get("sendiri").asInt()).isEqualTo(1);
        List<Map<String, Object>> semua = new ArrayList<>();
        form.get("baris").forEach(b -> semua.add(Map.of("hasilId", b.at("/hasil/id").asLong(), "putusan", "benar")));
        String jawab = web.perform(post("/api/tugas/" + ini.getId() + "/selesai").with(csrf()).with(user(akun.loadUserByUsername("penyelia2")))
            .contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(Map.of("baris", semua)))).andReturn().getResponse().getContentAsString();
        assertThat(jawab).contains("harus diverifikasi orang lain");
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).as("nothing happened").isNull();
    }

    @Test
    void whoHasNoRowLeftCannotEvenTakeTheTask() {
        Uji u = semuaOlehPenyelia2();
        Task ini = orang.tugas(u.kasus(), "verifikasiHasil");
        assertThatThrownBy(() -> tugas.setAssignee(ini.getId(), "penyelia2")).hasStackTraceContaining("harus diverifikasi orang lain");
        assertThatThrownBy(() -> lab.periksa(u, "penyelia2", "verifikasiHasil")).hasStackTraceContaining("harus diverifikasi orang lain");
        tugas.setAssignee(ini.getId(), "penyelia");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        assertThat(lab.di(u)).containsExactly("validasiHasil");
    }

    @Test
    void anAdministratorOfTheEngineCannotCompleteItEither() {
        Uji u = semuaOlehPenyelia2();
        Task ini = orang.tugas(u.kasus(), "verifikasiHasil");
        tugas.setAssignee(ini.getId(), "operator");
        assertThatThrownBy(() -> orang.sebagai("operator", () -> {
            tugas.complete(ini.getId(), Map.of("verifikasi", "lengkap"));
            return null;
        })).hasStackTraceContaining("hanya dapat diselesaikan lewat formulirnya");
    }

    @Test
    @Tag("LAB-025")
    void theVerifierDoesNotValidate_alsoNotInALaterRound() {
        Uji u = lab.sampaiVerifikasi();
        lab.periksa(u, "penyelia", "verifikasiHasil");
        List<BarisPeriksa> baris = pemeriksaan.baris(JenisPemeriksaan.VALIDASI, u.sampelId(), "penyelia");
        assertThat(baris).isNotEmpty().allMatch(b -> "Anda yang memverifikasi".equals(b.larangan()));
        assertThatThrownBy(() -> pemeriksaan.periksa(JenisPemeriksaan.VALIDASI, u.sampelId(),
            new PutusanIsian(List.of(new PutusanIsian.Baris(baris.get(0).hasil().id(), "benar", null))), "penyelia")).isInstanceOf(TidakIndependen.class);
        lab.periksa(u, "mt", "validasiHasil", "Kadar air");
        lab.perbaiki(u, "analis");
        lab.uji(u, "analis", p -> "0,09");
        assertThat(pemeriksaan.baris(JenisPemeriksaan.VALIDASI, u.sampelId(), "penyelia")).allMatch(b -> b.larangan() != null);
    }

    @Test
    void aRowThatChangedOrIsJudgedAlreadyIsRefusedWithWords() {
        Uji u = lab.sampaiVerifikasi();
        Map<String, Object> lama = lab.putusan(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "penyelia", "verifikasiHasil", "Kadar air");
        lab.uji(u, "analis", p -> "0,02");
        assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "verifikasiHasil", lama)).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Muat ulang formulir");
    }

    @Test
    void everyRowNeedsAVerdictAndAReturnNeedsANote() {
        Uji u = lab.sampaiVerifikasi();
        assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "verifikasiHasil", Map.of("baris", List.of()))).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Kadar air");
        JsonNode form = orang.lihat("penyelia", orang.tugas(u.kasus(), "verifikasiHasil"));
        List<Map<String, Object>> kembali = new ArrayList<>();
        form.get("baris").forEach(b -> kembali.add(Map.of("hasilId", b.at("/hasil/id").asLong(), "putusan", "kembalikan")));
        assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "verifikasiHasil", Map.of("baris", kembali)))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).hasSize(2));
    }

    @Test
    void anAssignmentThatWouldLeaveNobodyToCheckIsWarnedOf() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        assertThat(peringatan(u, "penyelia2")).as("another penyelia is there").isNull();
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = 'penyelia'");
        try {
            assertThat(peringatan(u, "penyelia2")).contains("tidak ada penyelia lain");
            assertThat(peringatan(u, "analis")).isNull();
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'penyelia'");
        }
    }

    private String peringatan(Uji u, String analis) {
        for (JsonNode a : orang.lihat("penyelia2", orang.tugas(u.kasus(), "tugaskanAnalis")).get("analis")) {
            if (a.get("id").asText().equals(analis)) {
                return a.get("peringatan").isNull() ? null : a.get("peringatan").asText();
            }
        }
        throw new AssertionError(analis + " is not offered");
    }
}
