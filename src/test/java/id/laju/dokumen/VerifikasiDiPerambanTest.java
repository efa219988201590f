package id.laju.dokumen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody with a paper in the hand and a telephone. */
@CeritaTest
class VerifikasiDiPerambanTest {

    @LocalServerPort
    int port;
    @Autowired
    DokumenService service;
    @Autowired
    UjiDokumen uji;

    @Tag("DOC-005")
    @Test
    void anyoneChecksAReportByItsCodeItsNumberAndItsFile() {
        uji.kunciBaru(false);
        Dokumen terbit = uji.terbit();
        Page ponsel = Peramban.ponsel("http://localhost:" + port);
        ponsel.navigate("/verifikasi");
        ponsel.getByLabel("Kode verifikasi").fill(terbit.kodeVerifikasi().toLowerCase());
        ponsel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Periksa")).first().click();
        assertThat(ponsel.getByText("Asli dan berlaku")).isVisible();
        assertThat((int) ponsel.evaluate("document.documentElement.scrollWidth")).as("nothing wider than the telephone").isLessThanOrEqualTo(360);
        Peramban.potret(ponsel, "verifikasi");

        ponsel.getByLabel("Berkas PDF").setInputFiles(new FilePayload("lhu.pdf", "application/pdf", service.isi(terbit.id())));
        ponsel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Periksa")).last().click();
        assertThat(ponsel.getByText("Berkas ini sama persis")).isVisible();

        ponsel.getByLabel("Nomor dokumen").fill("tidak/ada");
        ponsel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Periksa")).nth(1).click();
        assertThat(ponsel.getByText("Tidak dikenal")).isVisible();
    }
}
