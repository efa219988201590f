package id.laju.sertifikasi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tabs of a certification in a real browser, on a desk and on a phone: what is typed is saved by itself. */
@CeritaTest
class SertifikasiFormulirCeritaTest {

    @LocalServerPort int port;
    @Autowired AlatSertifikasi alat;
    @Autowired SertifikasiService sertifikasi;
    @Autowired IsianService isian;
    @Autowired JdbcTemplate sql;
    private final List<String> galatSkrip = new ArrayList<>();
    private PenggunaLogin saya;
    private long id;
    private String dasar;

    @BeforeEach
    void draf() {
        saya = alat.argon();
        id = alat.draf(saya, "sertifikasi-produk");
        dasar = "/portal/sertifikasi/" + id;
    }

    @AfterEach
    void bersihkan() {
        sql.update("delete from permohonan where id = ? and diajukan is null", id);
        sql.update("delete from dokumen_pelanggan where pelanggan = ? and jenis in ('NPWP', 'AKTA', 'SIINAS') and diunggah_oleh = ?", saya.pelangganId(), saya.username());
    }

    private Page masuk(Page halaman) {
        halaman.onPageError(galatSkrip::add);
        Peramban.masukPortal(halaman, "argonmulia3508");
        return halaman;
    }

    private static void tersimpan(Page halaman) {
        assertThat(halaman.locator("[data-status-otomatis]")).containsText(Pattern.compile("Tersimpan sendiri pukul"));
    }

    private void potret(Page halaman, String alamat, String nama) {
        halaman.navigate(dasar + alamat);
        assertThat(((Number) halaman.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue()).as(nama).isZero();
        Peramban.potret(halaman, "sertifikasi-" + nama);
    }

    @Test
    @Tag("CRT-003")
    @Tag("CRT-010")
    void onADeskWhatIsTypedIsThereWithoutPressingSimpan() {
        Page halaman = masuk(Peramban.meja("http://localhost:" + port));
        halaman.navigate(dasar + "/data");
        halaman.locator("select[name=produk]").selectOption("tangki-air-pe");
        assertThat(halaman.locator("select[name=sni] option")).hasCount(2);
        halaman.locator("select[name=sni]").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        halaman.locator("select[name=skema]").selectOption("TIPE_5");
        halaman.fill("input[name=ttdNama]", "Gunawan Prasetyo");
        tersimpan(halaman);
        assertThat(sertifikasi.ambil(alat.permohonan(saya, id)).ttdNama()).isEqualTo("Gunawan Prasetyo");
        halaman.fill("input[name=ttdNik]", "12");
        assertThat(halaman.locator("[data-status-otomatis]")).containsText("16 angka");
        halaman.fill("input[name=ttdNik]", "3175011203750004");
        tersimpan(halaman);

        halaman.navigate(dasar + "/isian/ISIAN_2");
        halaman.fill("[name='nama.1']", "Mesin rotomolding");
        halaman.fill("[name='jumlah.1']", "2");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tambah baris")).click();
        halaman.fill("[name='nama.2']", "Oven");
        halaman.fill("[name='jumlah.2']", "1");
        halaman.waitForCondition(() -> isian.baris(id, JenisIsian.ISIAN_2).size() == 2);
        tersimpan(halaman);
        Peramban.potret(halaman, "sertifikasi-isian-2");
        halaman.fill("[name='jumlah.2']", "banyak");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tambah baris")).click();
        assertThat(halaman.locator(".isian.keliru:has([name='jumlah.2']) .kalimat-galat")).hasCount(1);
        assertThat(halaman.locator("[name='jumlah.2']")).isFocused();
        assertThat(halaman.locator("[name='jumlah.2']")).hasValue("banyak");
        assertThat(halaman.locator("[data-baris]")).hasCount(2);
        Peramban.potret(halaman, "sertifikasi-isian-2-keliru");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan").setExact(true)).click();
        assertThat(halaman.locator("[name='jumlah.2'][aria-invalid=true]")).hasValue("banyak");
        halaman.fill("[name='jumlah.2']", "1");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tambah baris")).click();
        assertThat(halaman.locator("[data-baris]")).hasCount(3);
        halaman.locator("[data-hapus-baris]").last().click();
        halaman.fill("[name='jumlah.2']", "1");
        tersimpan(halaman);
        assertThat(halaman.locator(".isian.keliru")).hasCount(0);
        halaman.locator("[data-hapus-baris]").first().click();
        halaman.waitForCondition(() -> isian.baris(id, JenisIsian.ISIAN_2).equals(List.of(Map.of("nama", "Oven", "jumlah", "1"))));
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan").setExact(true)).click();
        halaman.waitForURL(Pattern.compile(".*/isian$"));

        alat.isiProfil(saya);
        alat.isiSampaiCetak(saya, id);
        alat.beriNomor(saya, id);
        for (String tab : List.of("data", "pabrik", "merek", "isian", "cetak", "unggah")) {
            potret(halaman, "/" + tab, tab);
        }
        potret(halaman, "/isian/ISIAN_4", "isian-4");
        potret(halaman, "/unggah/B_03", "unggah-karyawan");
        potret(halaman, "/cetak?isi=CETAK_1", "cetak-nomor");
        potret(halaman, "", "kirim-kurang");
        alat.unggahYangWajib(saya, id);
        potret(halaman, "", "kirim");
        assertThat(galatSkrip).isEmpty();
    }

    @Test
    void onAPhoneEveryTabFitsTheScreen() {
        alat.isiProfil(saya);
        alat.isiSampaiCetak(saya, id);
        alat.beriNomor(saya, id);
        long merek = alat.isiMerek(saya, id);
        Page halaman = masuk(Peramban.ponsel("http://localhost:" + port));
        for (String tab : List.of("data", "pabrik", "merek", "isian", "cetak", "unggah")) {
            potret(halaman, "/" + tab, tab + "-ponsel");
        }
        potret(halaman, "/merek/" + merek, "merek-form-ponsel");
        potret(halaman, "/isian/ISIAN_3", "isian-3-ponsel");
        potret(halaman, "", "kirim-ponsel");
        assertThat(galatSkrip).isEmpty();
    }
}
