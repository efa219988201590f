package id.laju.kasus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.permohonan.PermohonanService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The dashboard of a customer with many samples, on a phone. */
@CeritaTest
class DasborCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPengujian alur;
    @Autowired PermohonanService permohonan;

    @Test
    void manySamplesAreOneLineThatUnfolds() {
        Jalan j = alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(12)))));
        Page hp = Peramban.ponsel("http://localhost:" + port);
        Peramban.masukPortal(hp, AlurPengujian.PELANGGAN);
        Locator baris = hp.locator(".daftar-tindakan > li", new Page.LocatorOptions().setHasText(permohonan.ambil(j.permohonanId()).nomorOrder()));
        assertThat(baris).hasCount(1);
        assertThat(baris).containsText("12 sampel");
        Peramban.potret(hp, "dasbor-banyak-sampel");
        baris.locator("summary").click();
        assertThat(baris.locator("details a:visible")).hasCount(12);
        assertThat((Boolean) hp.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
        Peramban.potret(hp, "dasbor-banyak-sampel-terbuka");
        baris.locator("details a").first().click();
        assertThat(hp.locator("main")).containsText("serahkan sampel");
        hp.navigate("/portal/kasus/" + j.permohonanId());
        hp.locator(".daftar-tindakan summary").click();
        Peramban.potret(hp, "kasus-banyak-sampel");
    }
}
