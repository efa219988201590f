package id.laju.beda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.tabellangkah.ModelUji;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever releases a change walks through it on both pictures. */
@CeritaTest
class BedaCeritaTest {

    private static final String LAMA = "#lama-1 .diagram-gulung";
    private static final String BARU = "#baru-1 .diagram-gulung";

    @LocalServerPort int port;
    @Autowired GudangModel gudang;
    @Autowired RepositoryService mesin;
    private final ModelUji uji = new ModelUji("uji-beda-gambar");

    /** A model that no screen shows as a whole. */
    @BeforeEach
    void deployTwice() throws IOException {
        String xml = Files.readString(Path.of("bpmn/penawaran/penawaran.bpmn")).replace("\"penawaran\"", '"' + uji.kunci() + '"');
        uji.hapus(mesin);
        uji.sebarkan(gudang, null, xml);
        uji.sebarkan(gudang, null, xml.replace("value=\"10 menit\"", "value=\"2 jam\"").replace("name=\"Tiap 7 hari\"", "name=\"Tiap pekan\""));
    }

    @AfterEach
    void undeploy() {
        uji.hapus(mesin);
    }

    @Test
    @Tag("GOV-011")
    void changesAreWalkedOnBothPicturesAtOnce() {
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "ketua");
        p.navigate("/kelola/proses/" + uji.kunci() + "/beda");
        assertThat(p.locator("[data-banding][data-siap]")).isVisible();
        int semua = p.locator("tr[data-elemen]").count();
        Locator mana = p.locator(".banding-alat output");
        assertThat(mana).containsText("1 dari " + semua + ": ");
        Assertions.assertThat(angka(p, "#baru-1", "k => k.gambar.skala * 100")).as("legible").isGreaterThanOrEqualTo(90);
        assertThat(p.locator("#lama-1 .djs-element.tanda-sorot").first()).isVisible();
        terlihat(p);
        Peramban.rapi(p, "beda-pertama");
        tombol(p, "Perubahan berikutnya").click();
        assertThat(mana).containsText("2 dari " + semua + ": ");
        terlihat(p);
        tombol(p, "Perubahan sebelumnya").click();
        tombol(p, "Perubahan sebelumnya").click();
        assertThat(mana).containsText(semua + " dari " + semua + ": ");
        p.locator(BARU).press("b");
        assertThat(mana).containsText("1 dari ");
        p.locator(BARU).press("s");
        assertThat(mana).containsText(semua + " dari ");
        p.evaluate("scrollTo(0, 0)");
        Assertions.assertThat(Aksesibilitas.cacat(p)).isEmpty();
    }

    @Test
    void picturesMoveTogetherUntilToldNotTo() {
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "ketua");
        p.navigate("/kelola/proses/" + uji.kunci() + "/beda");
        assertThat(p.locator("[data-banding][data-siap]")).isVisible();
        gulung(p, LAMA, 300);
        p.waitForCondition(() -> Math.abs(kiri(p, LAMA) - kiri(p, BARU)) < 3);
        p.locator("#baru-1 [data-kerja=besar]").click();
        assertThat(p.locator("#lama-1 .skala")).hasText(p.locator("#baru-1 .skala").textContent());
        p.getByLabel("Gulung dan perbesar bersama").uncheck();
        double tetap = kiri(p, BARU);
        gulung(p, LAMA, 900);
        p.locator("#lama-1 [data-kerja=kecil]").click();
        assertThat(p.locator("#lama-1 .skala")).not().hasText(p.locator("#baru-1 .skala").textContent());
        Assertions.assertThat(kiri(p, BARU)).isCloseTo(tetap, Offset.offset(2d));
    }

    @Test
    void aLineOfTheTableLeadsToItsPlace() {
        Page p = Peramban.ponsel("http://localhost:" + port);
        Tasklist.masuk(p, "ketua");
        p.navigate("/kelola/proses/" + uji.kunci() + "/beda");
        assertThat(p.locator("[data-banding][data-siap]")).isVisible();
        p.locator("tr", new Page.LocatorOptions().setHasText("Tiap pekan")).first().locator("[data-perubahan]").click();
        assertThat(p.locator(".banding-alat output")).containsText("Tiap pekan, diubah");
        assertThat(p.locator("tr[aria-current]")).containsText("Tiap pekan");
        terlihat(p);
        Peramban.rapi(p, "beda-360");
    }

    /** A picture that could not be fetched takes nothing away from the other one, and no button stays that does nothing. */
    @Test
    void withoutOneOfThePicturesTheOtherIsWalkedAlone() {
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "ketua");
        String lama = gudang.versi(uji.kunci(), null).get(1).id();
        p.route(alamat -> URLDecoder.decode(alamat, StandardCharsets.UTF_8).endsWith("/model/" + lama), Route::abort);
        p.navigate("/kelola/proses/" + uji.kunci() + "/beda");
        assertThat(p.locator("[data-banding][data-siap]")).isVisible();
        assertThat(p.locator("#lama-1")).hasAttribute("data-keadaan", "gagal");
        assertThat(p.getByLabel("Gulung dan perbesar bersama")).hasCount(0);
        assertThat(p.locator("#lama-1 button")).hasCount(0);
        assertThat(p.locator("#lama-1 .diagram-pesan")).containsText("Gambar tidak dapat dimuat: sambungan terputus");
        assertThat(p.locator("#baru-1 [data-kerja=besar]")).isVisible();
        int semua = p.locator("tr[data-elemen]").count();
        tombol(p, "Perubahan berikutnya").click();
        assertThat(p.locator(".banding-alat output")).containsText("2 dari " + semua + ": ");
        p.locator("tr", new Page.LocatorOptions().setHasText("Tiap pekan")).first().locator("[data-perubahan]").click();
        assertThat(p.locator("tr[aria-current]")).containsText("Tiap pekan");
        assertThat(p.locator("#baru-1 .djs-element.tanda-sorot").first()).isVisible();
        Peramban.rapi(p, "beda-satu-gambar");
    }

    /** Nothing to enlarge or to scroll, and the file for whoever can mend it. */
    @Test
    void aModelThatCannotBeDrawnIsOfferedAsAFile() {
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "ketua");
        VersiModel baru = gudang.terbaru(uji.kunci(), null).orElseThrow();
        p.route(alamat -> URLDecoder.decode(alamat, StandardCharsets.UTF_8).endsWith("/model/" + baru.id()), r -> r.fulfill(new Route.FulfillOptions().setContentType("application/xml").setBody("<bukan/>")));
        p.navigate("/kelola/proses/" + uji.kunci() + "/beda");
        Locator rusak = p.locator("#baru-1[data-keadaan=gagal]");
        assertThat(rusak).containsText("belum mempunyai tata letak. Unduh modelnya, lalu buka dan simpan di Camunda Modeler");
        assertThat(rusak.locator("button, [tabindex]")).hasCount(0);
        assertThat(rusak.getByRole(AriaRole.LINK)).hasAttribute("href", "/kelola/proses/model/" + baru.id());
        Peramban.rapi(p, "beda-model-rusak");
        Assertions.assertThat(Aksesibilitas.cacat(p)).isEmpty();
    }

    @Test
    void withoutAnyPictureTheWordsStandAlone() {
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "ketua");
        p.route(alamat -> alamat.contains("/kelola/proses/model/"), Route::abort);
        p.navigate("/kelola/proses/" + uji.kunci() + "/beda");
        assertThat(p.locator("[data-banding][data-siap]")).isVisible();
        assertThat(p.locator(".banding-alat")).hasCount(0);
        assertThat(p.locator("[data-perubahan]")).hasCount(0);
        assertThat(p.locator("tr[data-elemen]").filter(new Locator.FilterOptions().setHasText("Tiap pekan")).locator("span").getByText("Tiap pekan", new Locator.GetByTextOptions().setExact(true)).first()).isVisible();
        Peramban.rapi(p, "beda-tanpa-gambar");
    }

    /** What is ringed lies within the frame of each picture. */
    private static void terlihat(Page p) {
        for (String gambar : new String[] {"#lama-1", "#baru-1"}) {
            p.waitForCondition(() -> (Boolean) p.locator(gambar).evaluate("""
                k => { const b = k.querySelector('.diagram-gulung').getBoundingClientRect(), e = k.querySelector('.djs-element.tanda-sorot').getBoundingClientRect();
                  return e.left < b.right && e.right > b.left && e.top < b.bottom && e.bottom > b.top; }"""));
        }
    }

    private static void gulung(Page p, String bingkai, int kiri) {
        p.locator(bingkai).evaluate("(g, x) => { g.scrollLeft = x; }", kiri);
    }

    private static double kiri(Page p, String bingkai) {
        return angka(p, bingkai, "g => g.scrollLeft");
    }

    private static double angka(Page p, String apa, String hitung) {
        return ((Number) p.locator(apa).evaluate(hitung)).doubleValue();
    }

    private static Locator tombol(Page p, String nama) {
        return p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }
}
