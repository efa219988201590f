package id.laju.mesin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Architecture, section 5: a task is completed from an embedded form with its data in one transaction. */
@CeritaTest
class TugasDiTasklistTest {

    @LocalServerPort int port;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired KasusService kasus;
    @Autowired JdbcTemplate sql;
    @Autowired Orang orang;

    @Test
    void aRefusalKeepsWhatWasTypedAndACorrectedFormCompletesTheTask() {
        mesin.startProcessInstanceByKey("coba-mesin", "bbspjikfk/COBA-PERAMBAN", Map.of("satker", "bbspjikfk"));
        Task catat = orang.tugas("bbspjikfk/COBA-PERAMBAN", "catatCoba");
        Page halaman = Peramban.meja("http://localhost:" + port);
        Tasklist daftar = Tasklist.masuk(halaman, "cs");
        var form = daftar.buka(catat.getId());
        assertThat(form).containsText("bbspjikfk/COBA-PERAMBAN");
        halaman.fill("#jumlah", "0");
        halaman.fill("#catatan", "tetap di sini");
        daftar.selesaikan();
        assertThat(halaman.locator(".laju-galat").first()).containsText("Isi jumlah dengan angka lebih dari nol.");
        assertThat(halaman.locator("#catatan")).hasValue("tetap di sini");
        Peramban.potret(halaman, "mesin-ditolak");
        assertThat(tugas.createTaskQuery().taskId(catat.getId()).count()).isEqualTo(1);

        assertThat(halaman.locator(".laju-kelola")).hasCount(1);
        assertThat(halaman.locator(".laju-kelola")).hasText("Halaman kelola");
        halaman.fill("#jumlah", "12,5");
        daftar.selesaikan();
        assertThat(halaman.locator("[data-laju]")).hasCount(0);
        assertThat(sql.queryForObject("select jumlah from coba where kasus = ? and oleh = 'cs'", String.class, "bbspjikfk/COBA-PERAMBAN"))
                .isEqualTo("12.5");
        assertThat(tugas.createTaskQuery().taskId(catat.getId()).count()).isZero();
        assertThat(kasus.linimasa("bbspjikfk/COBA-PERAMBAN").get(0).pelaku()).isEqualTo("cs");
        halaman.locator(".laju-kelola").click();
        halaman.waitForURL("**/kelola");
        assertThat(halaman.locator(".sisi")).containsText("Penerimaan Sampel");
    }
}
