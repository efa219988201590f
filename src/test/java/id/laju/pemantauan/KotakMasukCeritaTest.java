package id.laju.pemantauan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.PapanTik;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A morning at the inbox with forty cases in it. */
@CeritaTest
class KotakMasukCeritaTest {

    private static final List<String> ASPEK = List.of("METODE", "KEMAMPUAN", "PERALATAN", "WAKTU", "AKREDITASI");

    private static final Set<String> KASUS = new HashSet<>();

    @LocalServerPort int port;
    @Autowired AlurPenawaran alur;
    @Autowired TaskService tugas;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    /** Forty requests of our own wait first; what other tests left in this inbox comes after them. */
    @BeforeEach
    void empatPuluhKasus() {
        Set<String> kita = new HashSet<>(punyaKita());
        for (int i = kita.size(); i < 40; i++) {
            KASUS.add(alur.kasus(alur.mulai()));
        }
        kita.addAll(punyaKita());
        tugas.createTaskQuery().tenantIdIn("bbspjikfk").taskCandidateGroup("cs").list().stream().filter(t -> !kita.contains(t.getId()))
            .forEach(t -> tugas.setDueDate(t.getId(), Date.from(Instant.now().plus(Duration.ofDays(700)))));
    }

    private List<String> punyaKita() {
        return KASUS.isEmpty() ? List.of() : tugas.createTaskQuery().processInstanceBusinessKeyIn(KASUS.toArray(String[]::new))
            .taskDefinitionKey("userTask_periksaPermohonan").taskUnassigned().list().stream().map(Task::getId).toList();
    }

    private Page kotakMasuk() {
        Page halaman = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(halaman, "cs");
        assertThat(entri(halaman).first()).containsText("Tenggat");
        return halaman;
    }

    private static Locator entri(Page halaman) {
        return halaman.locator(".tasks-list li.task");
    }

    private static Locator buka(Page halaman, int urutan) {
        entri(halaman).nth(urutan).locator("h4 a").click();
        Locator form = halaman.locator("[data-laju][data-siap=ya]");
        form.waitFor();
        return form;
    }

    private static String tugasTerbuka(Page halaman) {
        return halaman.url().replaceAll(".*[?&]task=([\\w-]+).*", "$1");
    }

    @Test
    @Tag("NAV-022")
    void everyEntrySaysWhoseCaseItIsAndTheFrameIsOurs() {
        Page halaman = kotakMasuk();

        for (Locator satu : entri(halaman).all()) {
            assertThat(satu.locator(".laju-kartu .nomor")).hasText(Pattern.compile("POP-\\d+"));
            assertThat(satu.locator(".laju-kartu .pelanggan")).containsText("Argon Mulia");
            assertThat(satu.locator(".laju-kartu .tenggat")).containsText("WIB");
        }
        assertThat(halaman.locator(".task-filter")).containsText(new String[] {"Kotak masuk", "Tugas saya", "Jatuh tempo hari ini", "Terlambat"});
        assertThat(halaman.locator(".laju-kaki")).containsText("Dikelola oleh Balai Besar");
        assertThat(halaman.locator(".ce-eol-banner")).not().isVisible();
        assertThat(halaman.locator(".brand-logo svg")).not().isVisible();
        Peramban.potret(halaman, "cerita-kotak-masuk");
    }

    @Test
    void theFirstKeyClaimsTheTaskAndWhatWasTypedComesBackAfterAReload() {
        Page halaman = kotakMasuk();
        buka(halaman, 3);
        String ini = tugasTerbuka(halaman);
        Locator catatan = halaman.locator("[data-laju] [name=catatan]:visible").first();

        halaman.locator("[name=sesuai-METODE]").nth(1).check();
        catatan.pressSequentially("Metode menunggu validasi");
        assertThat(halaman.locator(".task-card .assignee")).containsText("Rina Maheswari");
        assertThat(tugas.createTaskQuery().taskId(ini).singleResult().getAssignee()).isEqualTo("cs");
        assertThat(catatan).hasValue("Metode menunggu validasi");
        assertThat(catatan).isFocused();
        halaman.waitForResponse(r -> r.url().endsWith("/draf") && r.request().method().equals("PUT"), () -> catatan.fill("Metode menunggu validasi."));

        halaman.reload();
        assertThat(halaman.locator(".laju-draf")).containsText("sudah dipulihkan");
        assertThat(halaman.locator("[data-laju] [name=catatan]:visible").first()).hasValue("Metode menunggu validasi.");
        assertThat(halaman.locator("[name=sesuai-METODE]").nth(1)).isChecked();
        Peramban.potret(halaman, "cerita-draf-tugas");

        halaman.waitForResponse(r -> r.url().endsWith("/draf") && r.request().method().equals("DELETE"), () -> halaman.getByText("Buang isian itu").click());
        assertThat(halaman.locator("[data-laju] [name=catatan]:visible").first()).hasValue("");
        assertThat(sql.queryForObject("select count(*) from draf_tugas where tugas = ?", Integer.class, ini)).isZero();
        tugas.setAssignee(ini, null);
    }

    @Test
    void doneAndNextOpensTheTaskBelow() {
        Page halaman = kotakMasuk();
        String sesudahnya = entri(halaman).nth(2).locator(".nomor").innerText();
        buka(halaman, 1);
        Task ini = tugas.createTaskQuery().taskId(tugasTerbuka(halaman)).singleResult();

        ASPEK.forEach(a -> halaman.locator("[name=sesuai-" + a + "]").first().check());
        halaman.locator("[name=keputusan][value=terima]").check();
        halaman.locator(".laju-berikutnya:not([disabled])").click();

        assertThat(halaman.locator(".task-card > header .laju-kartu .nomor")).hasText(sesudahnya);
        assertThat(halaman.locator("[data-laju][data-siap=ya]")).containsText(sesudahnya);
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).count()).isZero();
        assertThat(sql.queryForObject("select count(*) from draf_tugas where tugas = ?", Integer.class, ini.getId())).isZero();
        Peramban.potret(halaman, "cerita-berikutnya");
    }

    @Test
    void fromTheLoginToTheNextTaskWithoutAMouse() {
        Page halaman = Peramban.meja("http://localhost:" + port);
        PapanTik tik = PapanTik.masuk(halaman, "cs");
        assertThat(entri(halaman).first()).containsText("Tenggat");
        tik.ke(".task-filter h4 a", "Kotak masuk").tekan("Enter").potret("tik-1-saringan");
        tik.ke(".tasks-list li.task h4 a").ke(".tasks-list li.task h4 a").potret("tik-2-daftar").tekan("Enter");
        halaman.locator("[data-laju][data-siap=ya]").waitFor();
        String ini = tugasTerbuka(halaman);
        halaman.waitForCondition(() -> tik.di("[data-laju]"));
        tik.potret("tik-3-formulir");

        tik.ke("[name=sesuai-METODE]").tekan("Space");
        assertThat(halaman.locator(".task-card .assignee")).containsText("Rina Maheswari");
        halaman.waitForTimeout(1000);
        assertThat(tik.di("[name=sesuai-METODE]")).as("the claim leaves the keyboard where it was").isTrue();
        tik.tekan("ArrowDown").tekan("ArrowUp").ke("[name=catatan]").ketik("Catatan METODE");
        for (String aspek : ASPEK.subList(1, ASPEK.size())) {
            tik.ke("[name=sesuai-" + aspek + "]").tekan("Space").tekan("ArrowDown").tekan("ArrowUp").ke("[name=catatan]").ketik("Catatan " + aspek);
        }
        assertThat(halaman.locator("[data-laju] [name=catatan]:visible").first()).hasValue("Catatan METODE");
        tik.potret("tik-4-catatan").ke("[name=keputusan]").tekan("Space").potret("tik-5-keputusan");
        halaman.waitForCondition(() -> sql.queryForObject("select count(*) from draf_tugas where tugas = ?", Integer.class, ini) == 1);
        halaman.waitForTimeout(1500);

        tik.balik(".nav-tabs a", "Kasus").tekan("Enter").potret("tik-6-tab");
        halaman.frameLocator(".laju-kasus").locator("h1, h2").first().waitFor();
        tik.ke("a, button, summary, input").potret("tik-7-kasus").ke(".navbar-brand");
        tik.ke(".nav-tabs a", "Formulir").tekan("Enter");
        halaman.locator("[data-laju][data-siap=ya]").waitFor();
        assertThat(halaman.locator("[name=sesuai-AKREDITASI]").first()).isChecked();
        assertThat(halaman.locator("[data-laju] [name=catatan]:visible").nth(4)).hasValue("Catatan AKREDITASI");
        tik.ke(".laju-berikutnya").potret("tik-8-berikutnya").tekan("Enter");

        halaman.waitForCondition(() -> !tugasTerbuka(halaman).equals(ini));
        halaman.locator("[data-laju][data-siap=ya]").waitFor();
        halaman.waitForCondition(() -> tik.di("[data-laju]"));
        tik.potret("tik-9-tugas-berikutnya");
        assertThat(tugas.createTaskQuery().taskId(ini).count()).isZero();
        assertThat(sql.queryForList("select catatan from kaji_ulang where catatan like 'Catatan %'", String.class)).hasSizeGreaterThanOrEqualTo(ASPEK.size());
    }

    @Test
    void aRefusedFormStaysOpenAndTheNextOneDoesNot() {
        Page halaman = kotakMasuk();
        buka(halaman, 0);
        String ini = tugasTerbuka(halaman);

        halaman.locator("[name=keputusan][value=tolak]").check();
        halaman.locator(".laju-berikutnya:not([disabled])").click();

        assertThat(halaman.locator(".laju-galat").first()).isVisible();
        assertThat(tugasTerbuka(halaman)).isEqualTo(ini);
        tugas.setAssignee(ini, null);
    }

    @Test
    void aColleaguesTaskIsReadAndNotTypedInto() {
        Page halaman = kotakMasuk();
        Task ini = orang.tugas(alur.kasus(alur.mulai()), "periksaPermohonan");
        tugas.setAssignee(ini.getId(), "ketua");

        halaman.navigate("about:blank");
        halaman.navigate("/camunda/app/tasklist/default/#/?task=" + ini.getId());

        halaman.locator("[data-laju][data-siap=ya]").waitFor();
        assertThat((Boolean) halaman.evaluate("document.querySelector('[data-laju]').inert")).isTrue();
    }

    @Test
    void englishIsOneClickAwayAndStays() {
        Page halaman = kotakMasuk();

        halaman.locator(".laju-kepala button").click();

        assertThat(halaman.locator(".laju-kelola")).hasText("Office pages");
        assertThat(entri(halaman).first()).containsText("Due ");
        assertThat(halaman.locator(".sort-by")).hasText("Due date");
        halaman.reload();
        assertThat(halaman.locator(".laju-kelola")).hasText("Office pages");
        halaman.locator(".laju-kepala button").click();
        assertThat(halaman.locator(".laju-kelola")).hasText("Halaman kelola");
    }
}
