package id.laju.pemantauan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.kasus.Pdf;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.TerbitkanContoh;
import id.laju.penyerahan.PenyerahanService;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Order Lama and Traking Order on a phone, the office's pages, and the whole case beside a task. */
@CeritaTest
class KasusCeritaTest {

    @LocalServerPort int port;
    @Autowired ContohLhu contoh;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired ContohSurvei survei;
    @Autowired PenyerahanService penyerahan;
    @Autowired PermohonanService permohonan;
    @Autowired Orang orang;

    private String alamat() {
        return "http://localhost:" + port;
    }

    private static Page masuk(Page halaman, String nama) {
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", nama);
        halaman.fill("input[name=password]", "laju-demo");
        halaman.press("input[name=password]", "Enter");
        halaman.waitForURL(java.util.regex.Pattern.compile(".*(portal|tasklist).*"));
        return halaman;
    }

    private Permohonan selesai() {
        long order = terbitkan.orderTerbit();
        terbitkan.serahkan(order);
        Permohonan p = permohonan.ambil(order);
        survei.isi(order, p.pelangganId());
        penyerahan.selesaikan(order, p.pelangganId(), 1);
        return p;
    }

    @Test
    @Tag("NAV-018")
    @Tag("NAV-019")
    @Tag("NAV-020")
    @Tag("LHU-021")
    void onAPhoneTheHistoryGivesTheReportsAgain() {
        Permohonan p = selesai();
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        Page ponsel = masuk(Peramban.ponsel(alamat()), "argonmulia3508");
        ponsel.navigate("/portal/riwayat");
        Peramban.potret(ponsel, "riwayat-lama-360");
        tanpaGeserSamping(ponsel);
        assertThat(ponsel.locator("#order-" + p.id())).containsText(p.nomorOrder());
        ponsel.waitForDownload(() -> ponsel.locator("#order-" + p.id() + " a:has-text('Unduh')").first().click());
        ponsel.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Traking Order")).click();
        assertThat(ponsel.locator("#order-" + b.permohonanId())).containsText("Penerbitan LHU");
        tanpaGeserSamping(ponsel);
        Peramban.potret(ponsel, "riwayat-traking-360");
        ponsel.locator("#order-" + p.id() + " a:has-text('Lihat')").click();
        assertThat(ponsel.locator("#dokumen")).containsText("Laporan Hasil Uji");
        tanpaGeserSamping(ponsel);
        Peramban.potret(ponsel, "kasus-dokumen-360");
    }

    @Test
    @Tag("DOC-008")
    @Tag("NAV-020")
    void theOfficeFindsAnOrderAndKeepsADocumentWithIt() throws IOException {
        Permohonan p = selesai();
        Page cs = masuk(Peramban.meja(alamat()), "cs");
        cs.navigate("/kelola/order");
        Peramban.potret(cs, "order-kelola");
        cs.fill("#f-cari", p.nomorOrder());
        cs.press("#f-cari", "Enter");
        cs.locator("#order-" + p.id() + " a:has-text('Detail')").click();
        cs.locator("summary:has-text('Tambah data lain')").click();
        cs.fill("input[name=judul]", "Berita acara serah terima");
        Path berkas = Files.write(Files.createTempFile("berita", ".pdf"), Pdf.satuHalaman("Berita acara"));
        cs.setInputFiles("input[name=berkas]", berkas);
        cs.check("input[name=untukPelanggan]");
        cs.click("button:has-text('Simpan dokumen')");
        assertThat(cs.locator("#dokumen")).containsText("Berita acara serah terima");
        Peramban.potret(cs, "order-kelola-lihat");
        Files.delete(berkas);
    }

    @Test
    void theWholeCaseStandsBesideTheTask() {
        ContohLhu.Berjalan b = contoh.bernomor();
        Page meja = Peramban.meja(alamat());
        Tasklist cs = Tasklist.masuk(meja, "cs");
        cs.buka(orang.tugas(b.kasus(), "buatLhu").getId());
        meja.locator(".nav-tabs a:has-text('Kasus')").click();
        FrameLocator kasus = meja.frameLocator("iframe.laju-kasus");
        assertThat(kasus.locator("main")).containsText("PT Argon Mulia");
        assertThat(kasus.locator(".linimasa")).containsText("Beri nomor laporan");
        Peramban.potret(meja, "tasklist-kasus");
    }

    private static void tanpaGeserSamping(Page halaman) {
        org.assertj.core.api.Assertions.assertThat(((Number) halaman.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue()).isZero();
    }
}
