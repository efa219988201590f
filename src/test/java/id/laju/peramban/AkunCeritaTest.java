package id.laju.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the home page to the own profile, on a phone of 360 pixels; the balai works in the Tasklist. */
@CeritaTest
class AkunCeritaTest {

    private static final String SANDI = "sebelas kapal layar";

    @LocalServerPort int port;
    @Autowired TaskService tugas;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void tanpaPengumuman() {
        sql.update("delete from pengumuman");
    }

    private String alamat() {
        return "http://localhost:" + port;
    }

    @Test
    @Tag("ACC-001") @Tag("ACC-004") @Tag("ACC-005") @Tag("ACC-010") @Tag("ACC-012") @Tag("ACC-014") @Tag("ACC-015") @Tag("ACC-018") @Tag("ACC-040") @Tag("ACC-042") @Tag("NAV-012")
    void aCompanyRegistersIsActivatedAndSeesItsProfile() {
        Page ponsel = Peramban.ponsel(alamat());
        daftar(ponsel);
        belumBisaMasuk(ponsel);
        aktifkan();
        buatSandi(ponsel);
        masuk(ponsel, "kontak@sinarkapuas.example.id", SANDI);
        profil(ponsel);
        ubahKontak(ponsel);
        keluar(ponsel);
    }

    @Test
    @Tag("ACC-021") @Tag("ACC-022")
    void aColleagueIsInvitedForgetsThePasswordAndGetsInAgain() {
        Page pemohon = Peramban.ponsel(alamat());
        masuk(pemohon, "kapuassegar4088", "laju-demo");
        undang(pemohon, "salah.ketik@kapuassegar.example.id");
        pemohon.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Batalkan").setExact(true)).click();
        pemohon.locator("#dialog-tanya [value=ya]").click();
        assertThat(pemohon.getByText("tautannya tidak berlaku lagi")).isVisible();
        undang(pemohon, "maria@kapuassegar.example.id");

        Page maria = Peramban.ponsel(alamat());
        bukaSurat(maria, "Undangan menjadi pengguna", "Buat akun");
        maria.fill("[name=nama]", "Maria Lestari");
        maria.fill("[name=sandi]", SANDI);
        maria.fill("[name=ulang]", SANDI);
        tidakMelebar(maria);
        tombol(maria, "Buat akun").click();
        assertThat(maria.getByText("Akun Anda sudah dibuat")).isVisible();
        masuk(maria, "maria@kapuassegar.example.id", SANDI);
        maria.navigate("/portal/profil/pengguna");
        assertThat(maria.getByText("Pengguna diatur oleh rekan yang berperan Pemohon")).isVisible();
        keluar(maria);

        lupaSandi(maria, "maria@kapuassegar.example.id", "tujuh gunung tinggi");
        masuk(maria, "maria@kapuassegar.example.id", "tujuh gunung tinggi");
        pemohon.navigate("/portal/profil/pengguna");
        assertThat(pemohon.getByText("Maria Lestari")).isVisible();
        assertThat(pemohon.getByText("Undangan yang belum diterima")).isHidden();
    }

    private static void undang(Page p, String surel) {
        p.navigate("/portal/profil/pengguna");
        p.fill("[name=surel]:not([type=hidden])", surel);
        p.check("#undang-keuangan");
        tombol(p, "Kirim undangan").click();
        assertThat(p.locator("table")).containsText(surel);
        tidakMelebar(p);
        Peramban.potret(p, "pengguna-360");
    }

    private static void lupaSandi(Page p, String surel, String baru) {
        p.navigate("/masuk");
        p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lupa Password")).click();
        p.fill("[name=surel]", surel);
        tombol(p, "Kirim").click();
        assertThat(p.getByText("tautan untuk membuat password baru akan dikirimkan")).isVisible();
        bukaSurat(p, "Password baru", "Buat password baru");
        p.fill("[name=sandi]", baru);
        p.fill("[name=ulang]", baru);
        tombol(p, "Simpan").click();
        assertThat(p.getByText("Password tersimpan")).isVisible();
    }

    private static void bukaSurat(Page p, String perihal, String tombol) {
        p.navigate("/demo/kotak-surat");
        p.getByText(perihal).first().click();
        p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tombol).setExact(true)).click();
    }

    @Test
    void whatGoesWrongIsExplainedWithAWayBack() {
        Page p = Peramban.ponsel(alamat());
        p.navigate("/masuk");
        p.fill("[name=username]", "argonmulia3508");
        p.fill("[name=password]", "laju-demo");
        tombol(p, "Login").click();
        p.waitForURL("**/portal**");
        p.navigate("/portal/tidak-ada");
        assertThat(p.locator("h1")).hasText("Halaman tidak ditemukan");
        p.navigate("/kelola/pelanggan");
        assertThat(p.locator("h1")).hasText("Tidak berwenang");
        Peramban.potret(p, "galat-360");
        p.navigate("/portal/profil/kontak");
        p.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("LAJU-CSRF"));
        tombol(p, "Simpan").click();
        assertThat(p.locator("h1")).hasText("Halaman sudah terlalu lama terbuka");
        tombol(p, "Kembali ke halaman sebelumnya").click();
        assertThat(p.locator("h1")).hasText("Ubah Contact Person");
        p.navigate("/tautan/sandi/tidak-ada");
        assertThat(p.locator("main")).containsText("sudah dipakai atau sudah lewat 24 jam");
    }

    @Test
    @Tag("NAV-014") @Tag("NAV-016") @Tag("ADM-005")
    void aListIsSearchedSortedAndPagedAndADeletionIsAskedFor() {
        sql.update("insert into pengumuman (judul, isi, terbit, penulis, diubah) select 'Pengumuman ' || lpad(n::text, 2, '0'), 'Isi', '2020-01-01', 'pusat', now() from generate_series(1, 12) n");
        Page p = Peramban.meja(alamat());
        Tasklist.masuk(p, "pusat");
        p.navigate("/kelola/pengumuman");
        assertThat(p.getByText("Menampilkan 1 sampai 10 dari 12 data")).isVisible();
        p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Berikutnya")).click();
        assertThat(p.getByText("Menampilkan 11 sampai 12 dari 12 data")).isVisible();
        p.selectOption("[name=ukuran]", "25");
        assertThat(p.getByText("Menampilkan 1 sampai 12 dari 12 data")).isVisible();
        p.fill("[name=cari]", "pengumuman 07");
        p.keyboard().press("Enter");
        assertThat(p.locator("tbody tr")).hasCount(1);
        tombol(p, "Hapus").click();
        assertThat(p.locator("#dialog-tanya")).containsText("Apakah Kamu Yakin Menghapus data ini");
        p.locator("#dialog-tanya").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Batal")).click();
        assertThat(p.locator("tbody tr")).hasCount(1);
        tombol(p, "Hapus").click();
        p.locator("#dialog-tanya").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hapus")).click();
        assertThat(p.getByText("Pengumuman dihapus.")).isVisible();
        p.fill("[name=cari]", "tidak ada yang begini");
        p.keyboard().press("Enter");
        assertThat(p.getByText("Tidak ada data")).isVisible();
    }

    @Test
    void theEditorWritesWhatTheToolbarSays() {
        Page p = Peramban.meja(alamat());
        Tasklist.masuk(p, "admin");
        p.navigate("/kelola/pengumuman/baru");
        p.fill("[name=judul]", "Dengan editor");
        Locator editor = p.locator(".editor-isi");
        editor.click();
        p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tebal")).click();
        editor.pressSequentially("Tebal");
        p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tebal")).click();
        p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simbol")).click();
        p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("±")).click();
        p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rata tengah")).click();
        Peramban.potret(p, "editor");
        p.selectOption("[name=satker]", "bbspjikfk");
        tombol(p, "Simpan").click();
        assertThat(p.getByText("Pengumuman tersimpan.")).isVisible();
        String isi = sql.queryForObject("select isi from pengumuman where judul = 'Dengan editor'", String.class);
        assertThat(isi).contains("<b>Tebal</b>", "±", "align=\"center\"").doesNotContain("style");
    }

    private void daftar(Page p) {
        p.navigate("/");
        p.locator("summary", new Page.LocatorOptions().setHasText("PELANGGAN")).click();
        p.selectOption("#balai", "bspji-pontianak");
        tombol(p, "DAFTAR").click();
        p.getByText("Perusahaan Swasta").click();
        tombol(p, "Lanjutkan").click();
        p.selectOption("[name=bentukBadan]", "CV");
        p.fill("[name=nama]", "Sinar Kapuas");
        p.selectOption("[name=tipe]", "Industri");
        p.selectOption("[name=kelompok]", "Makanan dan minuman");
        p.fill("[name=npwp]", "03.987.654.3-211.00");
        p.fill("[name=kbli]", "-");
        p.fill("[name=alamat]", "Jalan Tanjungpura No. 5");
        p.selectOption("[name=provinsi]", "61");
        assertThat(p.locator("[name=kota] option[value='6171']")).hasCount(1);
        p.selectOption("[name=kota]", "6171");
        p.fill("[name=kodePos]", "78117");
        p.fill("[name=surel]", "kontak@sinarkapuas.example.id");
        p.fill("[name=telepon]", "(0561) 555 7001");
        p.fill("[name=whatsapp]", "081100007001");
        p.fill("[name=kontakNama]", "Lusia Mayang");
        p.fill("[name=kontakJabatan]", "Pemilik");
        p.fill("[name=kontakHp]", "081100007001");
        p.fill("[name=kontakSurel]", "lusia@sinarkapuas.example.id");
        assertThat(p.locator("[name=username]")).hasValue(Pattern.compile("sinarkapuas\\d{4}"));
        tidakMelebar(p);
        tombol(p, "Register").click();
        // One digit is missing: everything typed is still there, and the sentence says what is wrong.
        assertThat(p.locator("#f-npwp-galat")).containsText("yang Anda ketik 14 angka");
        assertThat(p.locator("[name=kontakSurel]")).hasValue("lusia@sinarkapuas.example.id");
        assertThat(p.locator("[name=kota]")).hasValue("6171");
        tidakMelebar(p);
        Peramban.potret(p, "daftar-keliru-360");
        p.fill("[name=npwp]", "03.987.654.3-211.000");
        tombol(p, "Register").click();
        assertThat(p.locator(".pesan.baik")).containsText("maksimal 1 hari kerja");
        assertThat(p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("WhatsApp")))).isVisible();
    }

    private void belumBisaMasuk(Page p) {
        p.navigate("/masuk");
        p.fill("[name=username]", "kontak@sinarkapuas.example.id");
        p.fill("[name=password]", "apa saja");
        tombol(p, "Login").click();
        assertThat(p.getByRole(AriaRole.ALERT)).containsText("dapat masuk setelah diaktifkan balai");
    }

    private void aktifkan() {
        Long id = sql.queryForObject("select id from pelanggan where nama = 'Sinar Kapuas'", Long.class);
        Page meja = Peramban.meja(alamat());
        Tasklist tasklist = Tasklist.masuk(meja, "admin.ptk");
        Locator form = tasklist.buka(tugas.createTaskQuery().processInstanceBusinessKey("bspji-pontianak/AKUN-" + id).singleResult().getId());
        assertThat(form).containsText("CV Sinar Kapuas");
        assertThat(form).containsText("Kota Pontianak, Kalimantan Barat 78117");
        form.locator("input[value=aktifkan]").check();
        Peramban.potret(meja, "periksa-akun");
        tasklist.selesaikan();
        meja.waitForCondition(() -> sql.queryForObject("select count(*) from surat_keluar where kepada = 'kontak@sinarkapuas.example.id'", Integer.class) == 1);
    }

    private void buatSandi(Page p) {
        p.navigate("/demo/kotak-surat");
        p.getByText("Akun Anda sudah aktif").first().click();
        Peramban.potret(p, "surat-360");
        p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Buat password").setExact(true)).click();
        p.fill("[name=sandi]", SANDI);
        p.fill("[name=ulang]", "lain sekali");
        tombol(p, "Simpan").click();
        assertThat(p.locator("#f-ulang-galat")).containsText("tidak sama");
        p.waitForLoadState();
        p.fill("[name=sandi]", SANDI);
        p.fill("[name=ulang]", SANDI);
        tombol(p, "Simpan").click();
        assertThat(p.getByText("Password tersimpan")).isVisible();
        p.goBack();
        p.reload();
        assertThat(p.getByText("sudah dipakai atau sudah lewat 24 jam")).isVisible();
    }

    private static void masuk(Page p, String nama, String sandi) {
        p.navigate("/masuk");
        p.fill("[name=username]", nama);
        p.fill("[name=password]", sandi);
        tombol(p, "Login").click();
        p.waitForURL("**/portal**");
    }

    private void profil(Page p) {
        p.navigate("/portal/profil");
        assertThat(p.locator(".sisi")).isHidden();
        p.locator("[data-lipat]").click();
        assertThat(p.locator(".sisi .perusahaan")).containsText("CV Sinar Kapuas");
        Peramban.potret(p, "menu-360");
        p.keyboard().press("Escape");
        assertThat(p.locator(".sisi")).isHidden();
        assertThat(p.getByText("03.987.654.3-211.000")).isVisible();
        tidakMelebar(p);
    }

    private void ubahKontak(Page p) {
        p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ubah").setExact(true)).click();
        p.fill("[name=nama]", "Lusia Mayang Sari");
        tombol(p, "Simpan").click();
        assertThat(p.getByText("Contact Person tersimpan")).isVisible();
        assertThat(p.getByText("Lusia Mayang Sari")).isVisible();
    }

    private static void keluar(Page p) {
        p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keluar")).click();
        assertThat(p.getByText("Anda sudah keluar")).isVisible();
    }

    private static Locator tombol(Page p, String nama) {
        return p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }

    private static void tidakMelebar(Page p) {
        assertThat(p.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isEqualTo(true);
    }
}
