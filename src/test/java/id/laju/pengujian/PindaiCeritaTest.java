package id.laju.pengujian;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.laju.pengujian.LabUji.Uji;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forty samples over the counter, with a scanner and the keyboard and nothing else. */
@CeritaTest
@Tag("NUM-018")
class PindaiCeritaTest {

    @LocalServerPort int port;
    @Autowired LabUji lab;
    @Autowired PenerimaanService penerimaan;

    private static void pindai(Page p, String kode) {
        p.keyboard().type(kode);
        p.keyboard().press("Enter");
    }

    /** From where the focus is, to the input of all rows with this label. */
    private static void keBersama(Page p, String nama) {
        for (int i = 0; i < 40; i++) {
            p.keyboard().press("Tab");
            if (nama.equals(p.evaluate("document.activeElement.closest('.bersama-massal') ? document.activeElement.dataset.nama ?? document.activeElement.id : ''"))) {
                return;
            }
        }
        throw new AssertionError(nama + " is not reached by Tab");
    }

    private static void foto(Page p, String nama) {
        p.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/gambar/" + nama + ".png")));
    }

    @Test
    void fortySamplesAreScannedReceivedAndLabelled() throws Exception {
        List<Uji> semua = IntStream.range(0, 40).mapToObj(i -> lab.pesan()).toList();
        Uji diambil = semua.get(7);
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "cs");
        p.navigate("/kelola/sekaligus/terimaSampel");
        assertThat(p.locator("#kode-pindai")).isFocused();
        semua.forEach(u -> pindai(p, KodeSampel.tulis(u.sampelId())));
        assertThat(p.locator("#baris-massal tr[data-tugas]")).hasCount(40, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(p.locator("#kabar-pindai")).hasClass("baik");
        foto(p, "pindai-daftar");
        assertThat(Aksesibilitas.cacat(p)).isEmpty();
        pindai(p, "8991234567890");
        assertThat(p.locator("#kabar-pindai")).containsText("tidak dikenal di satker Anda");
        assertThat(p.locator("#kabar-pindai")).hasClass("buruk");
        foto(p, "pindai-asing");
        pindai(p, KodeSampel.tulis(semua.get(0).sampelId()));
        assertThat(p.locator("#kabar-pindai")).containsText("sudah ada di daftar");
        assertThat(p.locator("#baris-massal tr[data-tugas]")).hasCount(40);

        keBersama(p, "kondisi");
        p.keyboard().type("Utuh, tersegel");
        keBersama(p, "jumlah");
        p.keyboard().type("2 bungkus");
        keBersama(p, "tempatSimpan");
        p.keyboard().type("Lemari A2");
        keBersama(p, "penyelia");
        p.keyboard().press("ArrowDown");
        keBersama(p, "syarat.*.terpenuhi");
        p.keyboard().press("Space");
        keBersama(p, "isi-semua");
        p.keyboard().press("Enter");
        Locator satu = p.locator("tr[data-tanda*='\"" + semua.get(3).sampelId() + "\"']");
        satu.locator("[data-nama=jumlah]").fill("");
        lab.terima(diambil);
        foto(p, "pindai-terisi");
        p.locator("#kerjakan").focus();
        p.keyboard().press("Enter");
        assertThat(p.locator("#ringkas-massal")).hasText("38 selesai, 1 ditolak, lihat barisnya, 1 tidak dapat Anda kerjakan lagi.", new LocatorAssertions.HasTextOptions().setTimeout(120_000));
        assertThat(satu.locator("[aria-invalid]")).isFocused();
        foto(p, "pindai-hasil");
        p.keyboard().type("1 bungkus");
        p.locator("#kerjakan").focus();
        p.keyboard().press("Enter");
        assertThat(p.locator("#ringkas-massal")).hasText("1 selesai.");
        assertThat(p.locator("#cetak-label")).hasText("Cetak semua label (39)");
        assertThat(p.locator("#cetak-label")).isFocused();
        semua.forEach(u -> assertThat(penerimaan.ambil(u.sampelId()).nomorAnalisa()).isNotBlank());
        byte[] pdf = p.request().get(p.locator("#cetak-label").getAttribute("href")).body();
        try (var dokumen = Loader.loadPDF(pdf)) {
            assertThat(dokumen.getNumberOfPages()).isEqualTo(39);
        }
    }
}
