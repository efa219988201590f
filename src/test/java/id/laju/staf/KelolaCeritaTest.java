package id.laju.staf;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator at work, at a desk and on a phone. */
@CeritaTest
class KelolaCeritaTest {

    private static final List<String> HALAMAN = List.of("/kelola", "/kelola/staf", "/kelola/staf/baru", "/kelola/staf/analis", "/kelola/staf/admin.plg/hak",
        "/kelola/peran", "/kelola/satker", "/kelola/satker/bbspjikfk", "/kelola/satker/bbspjikfk/ubah", "/kelola/jejak", "/kelola/sandi",
        "/kelola/kalender/umum/2026", "/kelola/kalender/umum/2028", "/kelola/kalender/bbspjikfk/jam", "/kelola/penomoran/bbspjikfk",
        "/kelola/penomoran/bbspjikfk/baru?jenis=LHU", "/kelola/penomoran/bbspjikfk/register/LHU", "/kelola/penandatangan/bbspjikfk", "/kelola/kunci", "/kelola/kunci/baru", "/kelola/ketentuan/bbspjikfk", "/kelola/layanan/bbspjikfk/lab", "/kelola/layanan/bbspjikfk/lab/1/penyelia",
        "/kelola/pelanggan", "/kelola/pelanggan/1", "/kelola/pelanggan/1/ubah", "/kelola/lupa-sandi", "/kelola/kategori-pelanggan", "/kelola/kategori-pelanggan/ikm?kolom=kbli",
        "/kelola/surat", "/kelola/layanan/bbspjikfk/produk", "/kelola/layanan/bbspjikfk/produk/baru", "/kelola/layanan/bbspjikfk/standar", "/kelola/layanan/bbspjikfk/parameter",
        "/kelola/layanan/bbspjikfk/parameter/1", "/kelola/layanan/bbspjikfk/parameter/1/blokir", "/kelola/layanan/bbspjikfk/tarif", "/kelola/layanan/bbspjikfk/tarif/parameter/1",
        "/kelola/layanan/bbspjikfk/akreditasi", "/kelola/layanan/bbspjikfk/migrasi", "/kelola/layanan/bbspjikfk/migrasi/1/aturan");

    @LocalServerPort
    int port;

    @Tag("ADM-005")
    @Tag("ADM-009")
    @Test
    void anAccountIsMadeUsedAndClosed() {
        Page admin = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(admin, "admin");
        admin.navigate("/kelola/staf");
        admin.getByText("+ Tambah Akun").click();
        admin.fill("[name=nama]", "Sinta Ayu, S.Si.");
        admin.fill("[name=surel]", "sinta@bbspjikfk.example.id");
        admin.selectOption("[name=jenisKelamin]", "P");
        admin.fill("[name=id]", "cs");
        admin.check("[name=peran][value=analis]");
        admin.check("[name=peran][value=penyelia]");
        tekan(admin, "Simpan");
        assertThat(admin.locator(".kalimat-galat").innerText()).contains("sudah dipakai");
        assertThat(admin.inputValue("[name=nama]")).isEqualTo("Sinta Ayu, S.Si.");
        assertThat(admin.isChecked("[name=peran][value=penyelia]")).isTrue();
        Peramban.potret(admin, "kelola-staf-ditolak");
        admin.fill("[name=id]", "sinta");
        tekan(admin, "Simpan");
        String sandi = admin.locator("#sandi-baru").innerText();
        Peramban.potret(admin, "kelola-staf-sandi");

        Page sinta = Peramban.ponsel("http://localhost:" + port);
        sinta.navigate("/masuk");
        sinta.fill("[name=username]", "sinta");
        sinta.fill("[name=password]", sandi);
        sinta.press("[name=password]", "Enter");
        sinta.waitForURL("**/kelola/sandi");
        Peramban.potret(sinta, "kelola-sandi-sementara");
        sinta.fill("[name=sandiLama]", sandi);
        sinta.fill("[name=sandiBaru]", "uji kadar air");
        sinta.fill("[name=sandiUlang]", "uji kadar air");
        tekan(sinta, "Simpan");
        sinta.waitForURL("**/kelola");
        sinta.navigate("/camunda/app/tasklist/default/");
        assertThat(sinta.title()).contains("Tasklist");

        admin.getByText("Hapus akun").click();
        assertThat(admin.locator("dialog[open]").innerText()).contains("Apakah Anda yakin menghapus data ini?");
        Peramban.potret(admin, "kelola-staf-hapus");
        admin.locator("dialog[open] button[value=ya]").click();
        admin.waitForURL("**/kelola/staf");
        // The Tasklist, which may still be loading, leaves for the login by itself.
        sinta.navigate("about:blank");
        sinta.navigate("/kelola");
        assertThat(sinta.url()).endsWith("/masuk");
        sinta.context().close();
        admin.context().close();
    }

    @Test
    void everyPageLooksRightAtBothWidths() {
        for (boolean ponsel : new boolean[]{false, true}) {
            Page pusat = ponsel ? Peramban.ponsel("http://localhost:" + port) : Peramban.meja("http://localhost:" + port);
            Tasklist.masuk(pusat, "pusat");
            for (String alamat : HALAMAN) {
                pusat.navigate(alamat);
                Peramban.potret(pusat, (ponsel ? "kelola-360" : "kelola-1366") + alamat.replaceAll("[/?=.]", "-"));
                int lebih = (int) pusat.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(lebih).as("sideways scrolling at " + alamat).isZero();
            }
            pusat.context().close();
        }
    }

    private static void tekan(Page halaman, String nama) {
        halaman.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(nama).setExact(true)).click();
    }
}
