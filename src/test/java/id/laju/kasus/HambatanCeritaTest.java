package id.laju.kasus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.pindah;
import static id.laju.peramban.Peramban.potret;
import static id.laju.peramban.Peramban.rapi;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The owner of the processes looks where they hurt, from the list of processes to the case behind a number. */
@CeritaTest
class HambatanCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPengujian alur;

    private Page masuk(Page halaman, String siapa) {
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", siapa);
        halaman.fill("input[name=password]", "laju-demo");
        pindah(halaman, () -> halaman.press("input[name=password]", "Enter"));
        return halaman;
    }

    private static void digambar(Page halaman) {
        assertThat(halaman.locator("#hambatan[data-keadaan=jadi]")).isVisible();
    }

    @Test
    void theOwnerFindsWhereCasesWaitAndOpensOne() {
        Jalan dibayar = alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(1)))));
        Jalan diperiksa = alur.ajukan(2);
        Page ketua = masuk(Peramban.meja("http://localhost:" + port), "ketua");
        ketua.navigate("/kelola/hambatan?cari=pengujian");
        rapi(ketua, "hambatan-daftar");
        pindah(ketua, () -> ketua.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gambar hambatan Pengujian").setExact(true)).first().click());
        assertThat(ketua.locator("h1")).hasText("Hambatan: Pengujian");
        digambar(ketua);
        assertThat(ketua.locator("#hambatan .diagram-lencana").first()).containsText("kasus");
        assertThat(ketua.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("Penawaran"))).first()).containsText("fase");
        rapi(ketua, "hambatan-pengujian");
        ketua.navigate("/kelola/proses/penawaran/hambatan");
        digambar(ketua);
        assertThat(ketua.locator("#arti-warna + ul")).containsText("Sangat lambat");
        rapi(ketua, "hambatan-penawaran");
        pindah(ketua, () -> ketua.locator("#f-ukuran").selectOption("tunggu"));
        digambar(ketua);
        Assertions.assertThat(Aksesibilitas.cacat(ketua)).isEmpty();
        Locator baris = ketua.locator("tr", new Page.LocatorOptions().setHasText("Periksa permohonan"));
        pindah(ketua, () -> baris.locator("td[data-label='Kasus berjalan'] a").click());
        assertThat(ketua.locator("h1")).hasText("Periksa permohonan: Sedang berjalan");
        rapi(ketua, "hambatan-kasus");
        Download buku = ketua.waitForDownload(() -> ketua.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Excel"))).click());
        Assertions.assertThat(buku.suggestedFilename()).endsWith(".xlsx");
        String pra = diperiksa.kasus().substring(diperiksa.kasus().indexOf('/') + 1);
        ketua.navigate(ketua.url() + "&cari=" + pra);
        pindah(ketua, () -> ketua.locator("a[href='/kasus/" + diperiksa.kasus() + "']").click());
        assertThat(ketua.locator("h1")).not().containsText("Hambatan");
        ketua.navigate("/kelola/proses/penawaran/hambatan/kasus?elemen=userTask_periksaPermohonan&angka=selesai&cari=" + dibayar.kasus().substring(dibayar.kasus().indexOf('/') + 1));
        assertThat(ketua.locator("table.tabel tbody tr")).hasCount(1);
    }

    @Test
    void onAPhoneAndAsAProcessOwnerWhoKnowsNoCustomers() {
        Jalan j = alur.ajukan(1);
        Page pemilik = masuk(Peramban.ponsel("http://localhost:" + port), "pemilik");
        pemilik.navigate("/kelola/proses/penawaran/hambatan");
        digambar(pemilik);
        rapi(pemilik, "hambatan-360");
        pemilik.navigate("/kelola/proses/penawaran/hambatan/kasus?elemen=userTask_periksaPermohonan&angka=berjalan&cari=" + j.kasus().substring(j.kasus().indexOf('/') + 1));
        assertThat(pemilik.locator("main")).containsText("1 langkah dari 1 kasus");
        assertThat(pemilik.locator("main")).not().containsText("Argon");
        assertThat(pemilik.locator("a[href^='/kasus/']")).hasCount(0);
        potret(pemilik, "hambatan-kasus-360");
    }
}
