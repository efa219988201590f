package id.laju.penawaran;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.laju.Orang;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Forty tariffs in one go. */
@CeritaTest
class TarifSekaligusCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPenawaran alur;
    @Autowired Orang orang;
    @Autowired TaskService tugas;
    @Autowired JdbcTemplate sql;

    private String siap() {
        String kasus = alur.kasus(alur.mulai());
        orang.selesaikan("cs", kasus, "periksaPermohonan", Map.of("keputusan", "terima", "kajiUlang", AlurPenawaran.kajiUlang(null)));
        return orang.tugas(kasus, "setujuiTarif").getId();
    }

    private static void tekan(Page p, String tombol) {
        p.keyboard().press(tombol);
    }

    @Test
    void fortyTariffsWithOneRefusedAndOneTaken() {
        // What other stories left to be approved is in other hands.
        tugas.createTaskQuery().taskDefinitionKey("userTask_setujuiTarif").list().forEach(t -> tugas.setAssignee(t.getId(), "kepala"));
        List<String> semua = IntStream.range(0, 40).mapToObj(i -> siap()).toList();
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "ketua");
        p.navigate("/kelola/sekaligus");
        assertThat(p.locator("main")).containsText("40 tugas");
        Peramban.potret(p, "sekaligus-daftar");
        p.getByLabel("Buka Setujui tarif").focus();
        tekan(p, "Enter");
        p.waitForURL("**/kelola/sekaligus/setujuiTarif");
        Locator baris = p.locator("#baris-massal tr[data-tugas]");
        assertThat(baris).hasCount(40);
        assertThat(p.locator("#kerjakan")).hasText("Setujui tarif (40)");
        p.setViewportSize(1366, 850);
        p.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/gambar/sekaligus-tarif.png")));
        assertThat(Aksesibilitas.cacat(p)).isEmpty();
        Locator tolak = p.locator("tr[data-tugas='" + semua.get(3) + "']");
        tolak.locator("select").selectOption(new SelectOption().setValue("kembalikan"));
        tugas.claim(semua.get(5), "kepala");
        p.locator("#kerjakan").focus();
        tekan(p, "Enter");
        assertThat(p.locator("#ringkas-massal")).hasText("38 selesai, 1 ditolak, lihat barisnya, 1 tidak dapat Anda kerjakan lagi.", new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(90_000));
        assertThat(tolak.locator(".kalimat-galat")).hasCount(1);
        assertThat(tolak.locator("[aria-invalid]")).isFocused();
        assertThat(p.locator("tr[data-tugas='" + semua.get(5) + "']")).containsText("sedang dikerjakan oleh kepala");
        assertThat(p.locator("#kerjakan")).hasText("Setujui tarif (1)");
        assertThat(tugas.createTaskQuery().taskIdIn(semua.toArray(String[]::new)).count()).isEqualTo(2);
        p.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/gambar/sekaligus-tarif-hasil.png")));
        p.keyboard().type("Diskon belum ada");
        p.locator("#kerjakan").focus();
        tekan(p, "Enter");
        assertThat(p.locator("#ringkas-massal")).hasText("1 selesai.");
        assertThat(p.locator("#kerjakan")).isDisabled();
        p.fill("#cari-massal", "tidak ada yang begini");
        assertThat(p.locator("#baris-massal tr:visible")).hasCount(0);
    }

    private static void foto(Page p, String nama) {
        p.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/gambar/" + nama + ".png")));
    }

    private static Locator baris(Page p, String tugasId) {
        return p.locator("tr[data-tugas='" + tugasId + "']");
    }

    private static void ketik(Page p, String tugasId, String catatan) {
        p.waitForResponse(r -> r.url().endsWith("/api/tugas/draf") && r.request().method().equals("PUT"), () -> {
            baris(p, tugasId).locator("select").selectOption("kembalikan");
            baris(p, tugasId).locator("[data-nama=catatan]").fill(catatan);
        });
    }

    /** Typed, reloaded, offered again here and in the task's form; a colleague who takes one row takes nothing from the others. */
    @Test
    void whatWasTypedComesBackAfterAReloadAndAConflict() {
        tugas.createTaskQuery().taskDefinitionKey("userTask_setujuiTarif").list().forEach(t -> tugas.setAssignee(t.getId(), "kepala"));
        List<String> semua = IntStream.range(0, 3).mapToObj(i -> siap()).toList();
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist meja = Tasklist.masuk(p, "ketua");
        p.navigate("/kelola/sekaligus/setujuiTarif");
        assertThat(p.locator(".laju-draf")).hasCount(0);
        ketik(p, semua.get(0), "Diskon belum ada");
        ketik(p, semua.get(1), "Tarif lama dipakai");
        ketik(p, semua.get(2), "Tunggu surat");
        p.waitForResponse(r -> r.url().endsWith("/api/tugas/draf"), () -> baris(p, semua.get(2)).locator(".pilih-baris").uncheck());

        p.reload();
        assertThat(p.locator(".laju-draf")).containsText("pada 3 baris");
        assertThat(baris(p, semua.get(0)).locator("[data-nama=catatan]")).hasValue("Diskon belum ada");
        assertThat(baris(p, semua.get(1)).locator("select")).hasValue("kembalikan");
        assertThat(baris(p, semua.get(2)).locator(".pilih-baris")).not().isChecked();
        assertThat(p.locator("#kerjakan")).hasText("Setujui tarif (2)");
        foto(p, "sekaligus-draf");
        assertThat(Aksesibilitas.cacat(p)).isEmpty();
        p.setViewportSize(360, 780);
        Peramban.potret(p, "sekaligus-draf-ponsel");
        p.setViewportSize(1366, 850);

        Locator form = meja.buka(semua.get(1));
        assertThat(form.locator(".laju-draf")).containsText("sudah dipulihkan");
        assertThat(form.locator("#catatan")).hasValue("Tarif lama dipakai");
        assertThat(form.locator("[name=keputusan][value=kembalikan]")).isChecked();
        foto(p, "sekaligus-draf-formulir");

        p.navigate("/kelola/sekaligus/setujuiTarif");
        tugas.claim(semua.get(0), "kepala");
        p.locator("#kerjakan").click();
        assertThat(p.locator("#ringkas-massal")).hasText("1 selesai, 1 tidak dapat Anda kerjakan lagi.");
        assertThat(baris(p, semua.get(0))).containsText("sedang dikerjakan oleh kepala");
        assertThat(baris(p, semua.get(0)).locator("[data-nama=catatan]")).hasValue("Diskon belum ada");
        assertThat(baris(p, semua.get(2)).locator("[data-nama=catatan]")).hasValue("Tunggu surat");
        assertThat(sql.queryForList("select tugas from draf_tugas where orang = 'ketua' and tugas = ?", String.class, semua.get(1))).isEmpty();

        p.reload();
        assertThat(baris(p, semua.get(0))).hasCount(0);
        assertThat(baris(p, semua.get(2)).locator("[data-nama=catatan]")).hasValue("Tunggu surat");
        p.waitForResponse(r -> r.url().endsWith("/api/tugas/draf"), () -> p.getByText("Buang isian itu").click());
        assertThat(baris(p, semua.get(2)).locator("[data-nama=catatan]")).hasValue("");
        assertThat(baris(p, semua.get(2)).locator(".pilih-baris")).isChecked();
        assertThat(sql.queryForList("select tugas from draf_tugas where orang = 'ketua' and tugas = ?", String.class, semua.get(2))).isEmpty();

        meja.buka(semua.get(2));
        p.locator("[data-tambah-baris=tambahan]").click();
        p.waitForResponse(r -> r.url().endsWith("/draf") && r.request().method().equals("PUT"), () -> p.locator("[data-laju] [name=uraian]").fill("Diskon UMKM"));
        p.navigate("/kelola/sekaligus/setujuiTarif");
        assertThat(baris(p, semua.get(2)).locator(".hasil-baris")).containsText("Selesaikan lewat tugasnya");
        assertThat(baris(p, semua.get(2)).locator(".pilih-baris")).not().isChecked();
    }
}
