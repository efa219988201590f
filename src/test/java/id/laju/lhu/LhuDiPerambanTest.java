package id.laju.lhu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.KasusService;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.PermohonanService;
import java.io.IOException;
import java.util.List;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The four forms of a report in Tasklist, and the customer's pages on a phone. */
@CeritaTest
class LhuDiPerambanTest {

    @LocalServerPort int port;
    @Autowired ContohLhu contoh;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired Orang orang;

    private String alamat() {
        return "http://localhost:" + port;
    }

    @BeforeEach
    void kunci() {
        contoh.siapkanKunci();
    }

    private String tugas(ContohLhu.Berjalan b, String frasa) {
        return orang.tugas(b.kasus(), frasa).getId();
    }

    @Test
    @Tag("LHU-001")
    @Tag("LHU-002")
    @Tag("LHU-003")
    @Tag("LHU-004")
    void fromTheNumberToTheReleaseInTasklist() throws IOException {
        ContohLhu.Berjalan b = contoh.mulai(contoh.order(2, true), 0);
        ContohLhu.Berjalan lain = contoh.menungguTandaTangan();
        Page meja = Peramban.meja(alamat());
        Tasklist ketua = Tasklist.masuk(meja, "ketua");
        assertThat(ketua.buka(tugas(b, "beriNomorLhu"))).containsText("Garam Meja 1");
        Peramban.potret(meja, "lhu-1-beri-nomor");
        ketua.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);

        Page mejaCs = Peramban.meja(alamat());
        Tasklist cs = Tasklist.masuk(mejaCs, "cs");
        cs.buka(tugas(b, "buatLhu"));
        mejaCs.fill("#catatan", "Sampel dikirim pelanggan dalam kemasan asli.");
        Peramban.potret(mejaCs, "lhu-2-buat");
        mejaCs.waitForPopup(() -> mejaCs.click("[data-pratinjau]")).close();
        cs.selesaikan();
        assertThat(mejaCs.locator("[data-laju]")).hasCount(0);

        Page mejaKepala = Peramban.meja(alamat());
        Tasklist kepala = Tasklist.masuk(mejaKepala, "kepala");
        Locator form = kepala.bukaMilikSendiri(tugas(b, "tandatanganiLhu"));
        assertThat(form).containsText(permohonan.satuLaporan(lain.laporanId()).nomorLhu());
        Locator dicentang = mejaKepala.locator("[name=tugasIds]:checked");
        mejaKepala.check("[data-semua]");
        assertThat(dicentang).hasCount(mejaKepala.locator("[name=tugasIds]").count());
        mejaKepala.uncheck("[data-semua]");
        List.of(b, lain).forEach(x -> mejaKepala.check("[name=tugasIds][value='" + tugas(x, "tandatanganiLhu") + "']"));
        mejaKepala.fill("#sandi", "bukan frasanya");
        kepala.selesaikan();
        assertThat(mejaKepala.locator(".laju-galat").first()).containsText("Frasa sandi tanda tangan tidak cocok");
        assertThat(dicentang).hasCount(2);
        Peramban.potret(mejaKepala, "lhu-3-tandatangani-salah");
        mejaKepala.fill("#sandi", ContohLhu.SANDI);
        kepala.selesaikan();
        assertThat(mejaKepala.locator("[data-laju]")).hasCount(0);
        assertThat(orang.tugas(b.kasus(), "periksaLhu")).isNotNull();
        assertThat(orang.tugas(lain.kasus(), "periksaLhu")).isNotNull();

        cs.buka(tugas(b, "periksaLhu"));
        mejaCs.check("[name=keputusan][value=perbaiki]");
        Peramban.potret(mejaCs, "lhu-4-periksa");
        mejaCs.check("[name=keputusan][value=rilis]");
        cs.selesaikan();
        assertThat(mejaCs.locator("[data-laju]")).hasCount(0);
        var laporan = permohonan.satuLaporan(b.laporanId());
        assertThat(laporan.dirilis()).isNotNull();
        Files.createDirectories(Path.of("target/gambar"));
        Files.write(Path.of("target/gambar/lhu.pdf"), dokumen.isi(laporan.dokumenId()));
    }

    @Test
    @Tag("LHU-016")
    @Tag("LHU-017")
    @Tag("LHU-020")
    @Tag("SRV-002")
    void onAPhoneSurveyDownloadAndSelesaiOrder() {
        long order = contoh.order(2, false);
        terbitkan.rilisTanpaProses(order, 0);
        Page ponsel = Peramban.ponsel(alamat());
        Peramban.masukPortal(ponsel, "argonmulia3508");
        ponsel.navigate("/portal");
        tanpaGulungSamping(ponsel);
        Peramban.potret(ponsel, "lhu-4-ponsel-dasbor");
        ponsel.navigate("/portal/lhu?cari=" + Peramban.kata(permohonan.ambil(order).nomorOrder()));
        tanpaGulungSamping(ponsel);
        Peramban.potret(ponsel, "lhu-5-ponsel-sebelum");
        ponsel.locator("#order-" + order + " a:has-text('Isi kuesioner')").click();
        tanpaGulungSamping(ponsel);
        ponsel.click("button:has-text('Kirim dan buka unduhan')");
        assertThat(ponsel.locator("form.survei")).isVisible();
        ponsel.locator("form.survei .empat").all().forEach(baris -> baris.locator("input").nth(3).check());
        ponsel.click("summary");
        ponsel.locator("input[value='25-34']").check();
        Peramban.potret(ponsel, "lhu-6-ponsel-survei");
        ponsel.click("button:has-text('Kirim dan buka unduhan')");
        ponsel.waitForURL("**/portal/lhu");
        ponsel.navigate("/portal/lhu?cari=" + Peramban.kata(permohonan.ambil(order).nomorOrder()));
        Download unduhan = ponsel.waitForDownload(() -> ponsel.locator("#order-" + order + " a:has-text('Unduh')").first().click());
        assertThat(unduhan.suggestedFilename()).endsWith(".pdf");

        terbitkan.rilisTanpaProses(order, 1);
        terbitkan.serahkan(order);
        ponsel.navigate("/portal/lhu?cari=" + Peramban.kata(permohonan.ambil(order).nomorOrder()));
        tanpaGulungSamping(ponsel);
        Peramban.potret(ponsel, "lhu-7-ponsel-sesudah");
        ponsel.locator("#order-" + order + " button:has-text('Selesai Order')").click();
        Peramban.potret(ponsel, "lhu-8-ponsel-tanya");
        ponsel.click("#dialog-tanya [value=ya]");
        assertThat(ponsel.locator("#order-" + order)).containsText("Order selesai");
        assertThat(kasus.ambil(permohonan.ambil(order).kasus()).selesai()).isNotNull();
        Page meja = Peramban.meja(alamat());
        Tasklist.masuk(meja, "admin").halaman().navigate("/kelola/mandat");
        Peramban.potret(meja, "lhu-9-kelola-mandat");
        meja.navigate("/kelola/format-lhu");
        Peramban.potret(meja, "lhu-9-kelola-format");
    }

    private static void tanpaGulungSamping(Page halaman) {
        assertThat((Boolean) halaman.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
    }
}
