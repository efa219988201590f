package id.laju.kasus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BerkasService;
import id.laju.berkas.JenisBerkas;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.MesinIni;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.PermohonanService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** CS finds a case, reads its papers without leaving it, and reminds the customer; the laboratory sees the same page without whose it is. */
@LajuTest
@ExtendWith({Peramban.class, MesinIni.class})
class KasusStafCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPengujian alur;
    @Autowired Orang orang;
    @Autowired PermohonanService permohonan;
    @Autowired BerkasService berkas;
    @Autowired JdbcTemplate sql;

    private String alamat() {
        return "http://localhost:" + port;
    }

    private Jalan diLab() {
        Jalan j = alur.periksaDanSetujui(alur.ajukan(2));
        var id = berkas.simpanBuatan("bbspjikfk", "spesifikasi.pdf", JenisBerkas.PDF, Pdf.satuHalaman("Spesifikasi garam meja", "Kadar air paling banyak 0,5 %"), "pengguna:1").id();
        sql.update("insert into permohonan_berkas (permohonan_id, berkas_id, urutan) values (?, ?, 0)", j.permohonanId(), id);
        return alur.tugaskan(alur.terima(alur.tiba(alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(j))))));
    }

    /** The Chromium without a window says that it shows no PDF, and pages offer it a download then. */
    private Page denganPenampilPdf() {
        Page halaman = Peramban.meja(alamat());
        halaman.addInitScript("Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', {get: () => true})");
        return halaman;
    }

    @Test
    void csFindsACaseReadsItsPapersAndSeesTheCaseBesideTheTask() {
        Jalan j = alur.periksaHasil(alur.uji(diLab()));
        String nomor = permohonan.ambil(j.permohonanId()).nomorOrder();
        Page cs = denganPenampilPdf();
        Tasklist.masuk(cs, "cs");
        cs.navigate("/kasus");
        cs.fill("#f-cari", nomor);
        cs.press("#f-cari", "Enter");
        Peramban.potret(cs, "kasus-cari");
        cs.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nomor).setExact(true)).click();
        assertThat(cs.locator("#sampel")).containsText("0,05");
        Peramban.potret(cs, "kasus-halaman");
        org.assertj.core.api.Assertions.assertThat(Aksesibilitas.cacat(cs)).isEmpty();
        cs.locator("#dokumen a:has-text('Surat Penawaran')").first().click();
        assertThat(cs.locator("#dokumen .pratinjau iframe")).isVisible();
        assertThat(cs.locator("#dokumen .pratinjau iframe")).hasAttribute("src", Pattern.compile(".*/dokumen/.*"));
        Peramban.potret(cs, "kasus-pratinjau");
        cs.locator("#dokumen .pratinjau button").click();
        assertThat(cs.locator("#dokumen .pratinjau")).isHidden();

        Page ketua = denganPenampilPdf();
        Tasklist tugas = Tasklist.masuk(ketua, "ketua");
        tugas.buka(alur.semua(j, "beriNomorLhu").get(0).getId());
        ketua.locator(".nav-tabs a:has-text('Kasus')").click();
        FrameLocator tab = ketua.frameLocator("iframe.laju-kasus");
        assertThat(tab.locator("#biaya")).containsText("NTPN");
        Peramban.potret(ketua, "kasus-tab");
        tab.locator("#dokumen a:has-text('Surat Penawaran')").first().click();
        assertThat(tab.locator("#dokumen .pratinjau iframe")).isVisible();
        Peramban.potret(ketua, "kasus-tab-pratinjau");
    }

    @Test
    void aClickOnWhatsAppIsLoggedAndSoIsACallAlsoFromTheTab() {
        Jalan j = alur.periksaDanSetujui(alur.ajukan(1));
        Page cs = Peramban.ponsel(alamat());
        Tasklist.masuk(cs, "cs");
        cs.context().route(Pattern.compile("https://wa\\.me/.*"), r -> r.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("WhatsApp")));
        cs.navigate("/kasus/" + j.kasus());
        Page wa = cs.waitForPopup(() -> cs.locator("[data-hubungi]").click());
        wa.waitForURL(Pattern.compile("https://wa\\.me/62.*"));
        assertThat(cs.locator("#linimasa")).containsText("Pelanggan dihubungi lewat WhatsApp");
        cs.locator("summary:has-text('Catat telepon')").click();
        cs.fill("#menunggu input[name=catatan]", "Akan dijawab besok pagi");
        cs.click("#menunggu button:has-text('Catat')");
        assertThat(cs.locator("#menunggu")).containsText("Akan dijawab besok pagi");
        Peramban.potret(cs, "kasus-hubungi-360");
        org.assertj.core.api.Assertions.assertThat(Aksesibilitas.cacat(cs)).isEmpty();
        org.assertj.core.api.Assertions.assertThat(((Number) cs.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue()).isZero();
    }

    @Test
    void theAnalystReadsTheSamePageWithoutWhoseItIs() {
        Jalan j = diLab();
        Page analis = Peramban.meja(alamat());
        Tasklist.masuk(analis, "analis");
        analis.navigate("/kasus/" + j.kasus());
        assertThat(analis.locator("#sampel")).containsText("Sedang diuji");
        assertThat(analis.locator("main")).not().containsText("Argon");
        assertThat(analis.locator("#menunggu a:has-text('Buka tugas')").first()).isVisible();
        Peramban.potret(analis, "kasus-buta");
    }
}
