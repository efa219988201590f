package id.laju.pesan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;

import com.microsoft.playwright.Page;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Admin Pelatihan finds the administrator and writes; the administrator reads on a phone and answers. */
@CeritaTest
class PesanInternalCeritaTest {

    @LocalServerPort int port;

    private Page masuk(Page halaman, String nama) {
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", nama);
        halaman.fill("input[name=password]", "laju-demo");
        halaman.press("input[name=password]", "Enter");
        halaman.waitForURL("**/camunda**");
        return halaman;
    }

    @Test
    @Tag("HLP-014") @Tag("TRN-021")
    void fromTheContactOfTheAdministratorToTheAnswer() {
        String alamat = "http://localhost:" + port;
        String perihal = "Akun instruktur " + System.nanoTime();
        Page pel = masuk(Peramban.meja(alamat), "adminpel.ptk");
        pel.navigate("/kelola/kontak-admin");
        rapi(pel, "kontak-admin");
        Peramban.pindah(pel, () -> pel.locator("a[href*='orang:admin.ptk']").click());
        assertThat(pel.locator("select[name=kepada]")).hasValue("orang:admin.ptk");
        pel.fill("input[name=perihal]", perihal);
        pel.fill("textarea[name=isi]", "Mohon dibuatkan akun untuk instruktur baru.");
        rapi(pel, "pesan-internal-tulis");
        Peramban.pindah(pel, () -> pel.locator("main button[type=submit]").click());
        assertThat(pel.locator("main")).containsText(perihal);
        rapi(pel, "pesan-internal-terkirim");
        Page admin = masuk(Peramban.ponsel(alamat), "admin.ptk");
        admin.navigate("/kelola/pesan-internal");
        rapi(admin, "pesan-internal-masuk-ponsel");
        Peramban.pindah(admin, () -> admin.getByLabel("Buka " + perihal).click());
        admin.fill("textarea[name=isi]", "Sudah dibuat.");
        rapi(admin, "pesan-internal-buka-ponsel");
        Peramban.pindah(admin, () -> admin.locator("main button[type=submit]").click());
        pel.navigate("/kelola/pesan-internal");
        assertThat(pel.locator("main")).containsText("Balasan: " + perihal);
        pel.navigate("/kelola/pesan-internal/baru");
    }
}
