package id.laju.pelimpahan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.mesin.KasusService;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rina goes on leave; Siti works for her, in the Tasklist and on the pages. */
@CeritaTest
class PelimpahanCeritaTest {

    @LocalServerPort int port;
    @Autowired PelimpahanUji pelimpahan;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired KasusService kasus;
    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;
    @Autowired Orang orang;
    @Autowired AlurPenawaran penawaran;

    @AfterEach
    void semuaKembali() {
        ClockUtil.reset();
        pelimpahan.bersihkan();
    }

    private Task coba() {
        String nomor = permohonan.ambil(contoh.ajukan("bbspjikfk", 1, 1, false)).kasus();
        mesin.startProcessInstanceByKey("coba-mesin", nomor, Map.of("satker", "bbspjikfk"));
        return orang.tugas(nomor, "catatCoba");
    }

    private String nomor(Task ini) {
        return mesin.createProcessInstanceQuery().processInstanceId(ini.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    private Page masuk(String nama) {
        Page halaman = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(halaman, nama);
        return halaman;
    }

    @Test
    void aDeputyTakesOverInTheTasklistAndBothNamesStandInTheLists() {
        Task dipegang = coba();
        Task bebas = coba();
        String nomor = nomor(dipegang);
        tugas.claim(dipegang.getId(), "cs");
        Page siti = masuk("bendahara");

        Page rina = masuk("cs");
        rina.navigate("/kelola/pelimpahan/baru");
        rina.selectOption("select[name=pengganti]", "bendahara");
        rina.fill("input[name=mulai]", pelimpahan.hari().toString());
        rina.fill("input[name=sampai]", pelimpahan.hari().minusDays(1).toString());
        rina.fill("input[name=alasan]", "Cuti tahunan");
        rina.locator("button:has-text('Simpan')").click();
        assertThat(rina.locator(".kalimat-galat")).containsText("tidak boleh sebelum hari pertama");
        assertThat(rina.locator("input[name=alasan]")).hasValue("Cuti tahunan");
        Peramban.potret(rina, "pelimpahan-baru");
        rina.fill("input[name=sampai]", pelimpahan.hari().plusDays(4).toString());
        rina.locator("button:has-text('Simpan')").click();
        assertThat(rina.locator(".pesan.baik")).containsText("Siti Kurniasih diberi tahu");
        Peramban.potret(rina, "pelimpahan-daftar");

        siti.navigate("/kelola/pelimpahan");
        assertThat(siti.locator("main")).containsText("Anda menggantikan Rina Maheswari");
        Peramban.potret(siti, "pelimpahan-pengganti");
        siti.navigate("about:blank");
        siti.navigate("/camunda/app/tasklist/default/#/?task=" + dipegang.getId());
        siti.locator(".laju-gantikan").waitFor();
        assertThat(siti.locator(".laju-gantikan")).containsText("dipegang Rina Maheswari");
        Peramban.potret(siti, "pelimpahan-tasklist");
        siti.locator(".laju-gantikan button").click();
        siti.locator(".laju-gantikan").waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        siti.locator("[data-laju][data-siap=ya]").waitFor();
        siti.fill("#jumlah", "7");
        new Tasklist(siti).selesaikan();
        assertThat(siti.locator("#jumlah")).hasCount(0);
        assertThat(kasus.linimasa(nomor).get(0).atasNama()).isEqualTo("cs");
        new Tasklist(siti).buka(bebas.getId());

        siti.navigate("/kelola/tugas-selesai");
        assertThat(siti.locator("main")).containsText("atas nama Rina Maheswari");
        Peramban.potret(siti, "tugas-selesai");
    }

    /** An inbox shows the most urgent only, and other stories leave tasks too. */
    private void pertama(Task ini) {
        tugas.setDueDate(ini.getId(), Date.from(Instant.EPOCH));
    }

    /** Siti works for the counter and for the Ketua Tim PJI; what the latter approves in his own name is not in her inbox. */
    @Test
    void theInboxOfADeputyHasNothingThatIsKeptFromDeputies() {
        String tarif = penawaran.kasus(penawaran.mulai());
        orang.selesaikan("cs", tarif, "periksaPermohonan", AlurPenawaran.terima());
        pertama(orang.tugas(tarif, "setujuiTarif"));
        pertama(orang.tugas(penawaran.kasus(penawaran.mulai()), "periksaPermohonan"));
        pelimpahan.mulai("cs", "bendahara", 2, "cs");
        pelimpahan.mulai("ketua", "bendahara", 2, "ketua-tim-pji");

        Page ketua = masuk("ketua");
        assertThat(ketua.locator("ol.tasks-list")).containsText("Setujui tarif");
        Page siti = masuk("bendahara");
        assertThat(siti.locator("ol.tasks-list")).containsText("Periksa permohonan");
        assertThat(siti.locator("ol.tasks-list")).not().containsText("Setujui tarif");
        Peramban.potret(siti, "pelimpahan-kotak-masuk");
        siti.navigate("/kelola/sekaligus");
        assertThat(siti.locator("main")).containsText("Terima sampel");
        assertThat(siti.locator("main")).not().containsText("Setujui tarif");
        Peramban.potret(siti, "pelimpahan-sekaligus");
        siti.navigate("about:blank");
        siti.navigate("/camunda/app/tasklist/default/#/?task=" + orang.tugas(tarif, "setujuiTarif").getId());
        siti.waitForTimeout(3000);
        assertThat(siti.locator("[data-laju]")).hasCount(0);
        Peramban.potret(siti, "pelimpahan-tautan-tertutup");
    }

    @Test
    @Tag("SLA-011")
    void lateStepsOnTheLeadersPage() {
        Task dipegang = coba();
        coba();
        tugas.claim(dipegang.getId(), "cs");
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(14))));
        Page ketua = masuk("ketua");
        ketua.navigate("/kelola/terlambat?cari=" + nomor(dipegang).split("/")[1]);
        assertThat(ketua.locator("main")).containsText(nomor(dipegang).split("/")[1]);
        Peramban.potret(ketua, "langkah-terlambat");
        ketua.navigate("/kelola/kabar");
        Peramban.potret(ketua, "kabar");
    }
}
