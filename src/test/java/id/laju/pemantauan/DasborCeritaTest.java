package id.laju.pemantauan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CeritaTest
class DasborCeritaTest {

    @LocalServerPort int port;

    @Test
    @Tag("ACC-001") @Tag("ACC-042") @Tag("NAV-003") @Tag("NAV-004") @Tag("ACC-040")
    void aNewCustomerIsWelcomedAndGoesOutAgain() {
        Page halaman = Peramban.ponsel("http://localhost:" + port);
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", "tirtamusi7021");
        halaman.fill("input[name=password]", "laju-demo");
        halaman.press("input[name=password]", "Enter");
        assertThat(halaman.locator("h1")).hasText("Dashboard");
        assertThat(halaman.locator(".sambutan")).containsText("Selamat datang");
        Peramban.potret(halaman, "dasbor-kosong-360");
        halaman.navigate("/portal/pemberitahuan");
        assertThat(halaman.locator(".kosong")).hasText("Tidak ada data");
        halaman.locator("form[action$='/keluar'] button").click();
        halaman.waitForURL("**/masuk?keluar");
        halaman.navigate("/portal");
        halaman.waitForURL("**/masuk");
    }
}
