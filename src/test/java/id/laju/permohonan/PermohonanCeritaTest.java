package id.laju.permohonan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.laju.berkas.ContohBerkas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.PapanTik;
import id.laju.peramban.Peramban;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The customer's way to Ajukan in a real browser, with mouse and with keys, on a desk and on a phone. */
@CeritaTest
class PermohonanCeritaTest {

    @LocalServerPort int port;
    @Autowired JdbcTemplate sql;
    @Autowired AlatPermohonan alat;
    private final List<String> galatSkrip = new ArrayList<>();

    private Page masuk(Page halaman) {
        halaman.onPageError(galatSkrip::add);
        halaman.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("favicon")) {
                galatSkrip.add(m.text());
            }
        });
        Peramban.masukPortal(halaman, "argonmulia3508");
        return halaman;
    }

    private static void tombol(Page halaman, String nama) {
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true)).click();
    }

    private static void pilih(Page halaman, String nama, String label) {
        halaman.locator("select[name=" + nama + "]").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
    }

    private static void tanpaGeserSamping(Page halaman) {
        assertThat(((Number) halaman.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue()).isZero();
    }

    private long buat(Page halaman, String nama) {
        halaman.navigate("/portal/permohonan");
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Input Permohonan")).click();
        Peramban.potret(halaman, "permohonan-baru" + nama);
        tombol(halaman, "Lanjut");
        halaman.waitForURL(Pattern.compile(".*/data$"));
        long id = Long.parseLong(halaman.url().replaceAll(".*/permohonan/(\\d+)/.*", "$1"));
        sql.update("update permohonan set layanan = 'permohonan-tiruan' where id = ?", id);
        return id;
    }

    @Tag("REQ-034")
    @Tag("REQ-052")
    @Test
    void aRequestFromTheFirstClickToAjukanOnADesk() {
        Page halaman = masuk(Peramban.meja("http://localhost:" + port));
        long id = buat(halaman, "");
        assertThat(halaman.locator("[data-jika='pernyataan=true']")).isHidden();
        halaman.check("input[name=pernyataan]");
        assertThat(halaman.locator("[data-jika='pernyataan=true']")).isVisible();
        pilih(halaman, "bahasa", "Indonesia dan Inggris (dwibahasa)");
        halaman.setInputFiles("input[name=dataDukung]", new FilePayload("denah.jpg", "image/jpeg", ContohBerkas.foto("jpg", 900, 600)));
        Peramban.potret(halaman, "permohonan-data");
        tombol(halaman, "Simpan");
        assertThat(halaman.locator(".pesan.galat")).containsText("Pilih aturan keputusan");
        assertThat(halaman.locator("select[name=bahasa]")).hasValue("ID_EN");
        assertThat(halaman.locator(".daftar-berkas")).containsText("denah.pdf");
        halaman.check("input[name=aturanKeputusan][value=JAGA]");
        Peramban.potret(halaman, "permohonan-data-ditolak");
        tombol(halaman, "Simpan");
        halaman.waitForURL(Pattern.compile(".*/sampel$"));

        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Input/Tambah Sample")).click();
        halaman.fill("input[name=namaId]", "Garam Meja");
        pilih(halaman, "produk", AlatPermohonan.GARAM);
        assertThat(halaman.locator("select[name=standar] option")).not().hasCount(1);
        pilih(halaman, "standar", "SNI 3556:2016 Garam konsumsi beryodium");
        assertThat(halaman.locator("[data-parameter]")).isVisible();
        assertThat(halaman.locator("input[name=namaId]")).hasValue("Garam Meja");
        halaman.getByLabel("Pilih semua: Cemaran logam").check();
        assertThat(halaman.locator("#ringkasan [data-daftar] li")).hasCount(3);
        assertThat(halaman.locator("#ringkasan [data-jumlah]")).hasText("Rp 619.000");
        Locator semua = halaman.locator("#semua-standar");
        semua.focus();
        halaman.keyboard().press("Space");
        assertThat(halaman.locator("#ringkasan [data-daftar] li")).hasCount(8);
        halaman.fill("input[name=namaEn]", "Table Salt");
        halaman.fill("input[name=merek]", "Kristal");
        Peramban.potret(halaman, "permohonan-sampel-form");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan").setExact(true)).dblclick();
        assertThat(halaman.locator(".tabel-sampel")).containsText("Table Salt Brand Kristal");
        assertThat(halaman.locator(".tabel-sampel tbody tr")).hasCount(1);

        botol(halaman, "");
        Peramban.potret(halaman, "permohonan-sampel");
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Periksa & Ajukan")).first().click();
        assertThat(halaman.locator(".blok-nama")).containsText("PT Argon Mulia");
        Peramban.potret(halaman, "permohonan-periksa");
        tombol(halaman, "Ajukan");
        assertThat(halaman.locator(".pesan.baik")).containsText("sudah diajukan");
        Peramban.potret(halaman, "permohonan-daftar");

        halaman.navigate("/portal/permohonan/" + id);
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Batal").setExact(true)).click();
        assertThat(halaman.locator("#dialog-batal")).isVisible();
        Peramban.potret(halaman, "permohonan-batal");
        halaman.keyboard().press("Escape");
        assertThat(halaman.locator("#dialog-batal")).isHidden();
        Peramban.potret(halaman, "permohonan-lihat");
        assertThat(galatSkrip).isEmpty();
    }

    /** A migration sample with its chain; pictures are named with the given ending. */
    private static void botol(Page halaman, String nama) {
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Input/Tambah Sample")).click();
        pilih(halaman, "produk", AlatPermohonan.BOTOL);
        assertThat(halaman.locator("select[name=standar] option")).not().hasCount(1);
        pilih(halaman, "standar", "Peraturan BPOM No 20 Tahun 2019 tentang Kemasan Pangan");
        halaman.fill("input[name=material]", "PET");
        halaman.fill("input[name=bentuk]", "botol");
        halaman.fill("input[name=dimensi]", "600 mL");
        halaman.fill("input[name=namaId]", "Botol Madu");
        if (halaman.locator("input[name=namaEn]").count() > 0) {
            halaman.fill("input[name=namaEn]", "Honey Bottle");
        }
        tombol(halaman, "Simpan");
        halaman.waitForURL(Pattern.compile(".*/tipe-pangan$"));
        halaman.locator("input[name=pilih]").first().check();
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "permohonan-tipe-pangan" + nama);
        tombol(halaman, "Simpan dan Lanjutkan");
        halaman.getByLabel("3 hari < t ≤ 30 hari", new Page.GetByLabelOptions().setExact(true)).check();
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "permohonan-waktu-kontak" + nama);
        tombol(halaman, "Simpan dan Lanjutkan");
        halaman.getByLabel("20°C < T ≤ 40°C", new Page.GetByLabelOptions().setExact(true)).check();
        tombol(halaman, "Simpan dan Lanjutkan");
        assertThat(halaman.locator("[data-parameter]")).containsText("Simulan Etanol 10%");
        assertThat(halaman.evaluate("[...document.querySelectorAll('.gulung')].every(g => g.scrollWidth <= g.clientWidth)")).as("tariffs are in sight").isEqualTo(true);
        halaman.locator("#semua-standar").check();
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "permohonan-parameter-migrasi" + nama);
        tombol(halaman, "Simpan");
        halaman.waitForURL(Pattern.compile(".*/sampel$"));
    }

    @Test
    void theSameWithoutAMouse() {
        Page halaman = Peramban.meja("http://localhost:" + port);
        PapanTik tik = PapanTik.masuk(halaman, "argonmulia3508");
        tik.ke(".lompat").potret("tik-portal-1").ke(".sisi a", "Permohonan").enterPindah().ke("a.tombol", "Input Permohonan").enterPindah();
        tik.ke("input[name=layanan]").ke("main button[type=submit]").enterPindah();
        long id = Long.parseLong(halaman.url().replaceAll(".*/permohonan/(\\d+)/.*", "$1"));
        sql.update("update permohonan set layanan = 'permohonan-tiruan' where id = ?", id);
        tik.ke("select[name=bahasa]").ke("[name=tujuan]").ketik("Pengawasan mutu").ke("[name=laporanGabung]").tekan("ArrowDown").tekan("ArrowUp")
            .ke("[name=alamatSama]").potret("tik-portal-2").tekan("Space").ke("[role=toolbar] button").tekan("ArrowRight").potret("tik-portal-3").ke(".editor-isi").ketik("Gudang 2")
            .ke("[name=kontakNama]").ke("[name=pernyataan]").tekan("Space").ke("[name=aturanKeputusan]").tekan("Space")
            .ke("[name=dataDukung]").ke("main button[type=submit]").potret("tik-portal-4").enterPindah();
        assertThat(halaman.url()).endsWith("/sampel");
        tik.ke("a.tombol", "Input/Tambah Sample").enterPindah().ke("select[name=produk]").ketik(AlatPermohonan.GARAM);
        assertThat(halaman.locator("select[name=standar] option")).not().hasCount(1);
        tik.ke("select[name=standar]").ketik("SNI 3556");
        assertThat(halaman.locator("[data-parameter]")).isVisible();
        tik.ke("#semua-standar").tekan("Space").ke("input[name=parameter]").tekan("Space").potret("tik-portal-5").ke("[name=namaId]").ketik("Garam Tanpa Tetikus").ke("[name=merek]").ketik("Kristal")
            .ke("main button[type=submit]", "Simpan").enterPindah();
        assertThat(halaman.locator(".tabel-sampel")).containsText("Garam Tanpa Tetikus");
        tik.ke("a.tombol", "Periksa & Ajukan").enterPindah().ke("#ajukan button[type=submit]").potret("tik-portal-6").enterPindah();
        assertThat(halaman.locator(".pesan.baik")).containsText("sudah diajukan");
        assertThat(sql.queryForObject("select tujuan || ' ' || alamat_kirim from permohonan where id = ?", String.class, id)).contains("Pengawasan mutu", "Gudang 2");
        assertThat(galatSkrip).isEmpty();
    }

    @Test
    void theSameOnAPhoneWithoutScrollingSideways() {
        Page halaman = masuk(Peramban.ponsel("http://localhost:" + port));
        long id = buat(halaman, "-360");
        pilih(halaman, "bahasa", "Indonesia dan Inggris (dwibahasa)");
        tanpaGeserSamping(halaman);
        assertThat(halaman.evaluate("new Set([...document.querySelectorAll('.tab-langkah a')].map(a => a.offsetHeight + a.offsetTop)).size")).as("tabs on one line").isEqualTo(1);
        Peramban.potret(halaman, "permohonan-data-360");
        tombol(halaman, "Simpan");
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Input/Tambah Sample")).click();
        pilih(halaman, "produk", AlatPermohonan.GARAM);
        assertThat(halaman.locator("select[name=standar] option")).not().hasCount(1);
        pilih(halaman, "standar", "SNI 3556:2016 Garam konsumsi beryodium");
        halaman.locator("#semua-standar").check();
        halaman.fill("input[name=namaId]", "Garam Meja");
        halaman.fill("input[name=namaEn]", "Table Salt");
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "permohonan-sampel-form-360");
        tombol(halaman, "Simpan");
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "permohonan-sampel-360");
        botol(halaman, "-360");
        tanpaGeserSamping(halaman);
        halaman.navigate("/portal/permohonan/" + id + "/periksa");
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "permohonan-periksa-360");
        halaman.navigate("/portal/permohonan");
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "permohonan-daftar-360");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hapus").setExact(true)).first().click();
        halaman.locator("#dialog-tanya [value=ya]").click();
        assertThat(halaman.locator(".pesan.baik")).containsText("Draft dihapus");
        assertThat(galatSkrip).isEmpty();
    }

    @Tag("REQ-028")
    @Test
    void aFileBeyondEveryLimitIsAnsweredWithASentence(@TempDir Path folder) throws IOException {
        Page halaman = masuk(Peramban.meja("http://localhost:" + port));
        long id = alat.draf(alat.argon());
        for (int megabyte : List.of(13, 45)) {
            halaman.navigate("/portal/permohonan/" + id + "/data");
            halaman.setInputFiles("input[name=dataDukung]", Files.write(folder.resolve("besar.pdf"), new byte[megabyte << 20]));
            assertThat(halaman.evaluate("document.querySelector('input[name=dataDukung]').validationMessage").toString()).contains("terlalu besar");
            halaman.fill("[name=tujuan]", "Pengujian " + megabyte);
            halaman.evaluate("document.querySelector('form[enctype]').submit()");
            assertThat(halaman.locator("h1")).hasText("Berkas terlalu besar", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            halaman.click("[data-mundur]");
            assertThat(halaman.locator("[name=tujuan]")).hasValue("Pengujian " + megabyte);
        }
        assertThat(alat.banyakBerkas(id)).isZero();
    }

    /** What the page itself says, without the words of the catalogue and of people. */
    private static String kataHalaman(Page halaman) {
        return halaman.evaluate("[...document.querySelectorAll('button, label, legend, th, h1, h2, dt:not(.blok-nama dt), a.tombol, nav a, .petunjuk, .bantu')].map((e) => e.innerText).join('\\n')").toString();
    }

    @Test
    void theSamePagesInEnglish() {
        Page halaman = masuk(Peramban.meja("http://localhost:" + port));
        long id = alat.drafLengkap(alat.argon());
        halaman.navigate("/portal?lang=en");
        String dasar = "/portal/permohonan/" + id;
        for (String alamat : List.of("/portal", "/portal/permohonan", "/portal/permohonan/baru", dasar + "/data", dasar + "/sampel", dasar + "/sampel/baru",
            dasar + "/periksa", "/portal/permohonan/usulan", "/portal/riwayat", "/portal/pemberitahuan", "/portal/bantuan/pertanyaan", "/portal/faq",
            "/portal/pengumuman", "/tarif/bbspjikfk", "/publik/lacak", "/")) {
            halaman.navigate(alamat);
            Peramban.potret(halaman, "inggris" + alamat.replace(dasar, "/draf").replace('/', '-'));
            assertThat(kataHalaman(halaman)).as(alamat).isNotEmpty().doesNotContainPattern(
                "(?i)\\b(simpan|kembali|tampilkan|hapus|pilih|giliran|batal|ajukan|unggah|berkas|sampel|belum|cari|tanggal|nama)\\b");
        }
        assertThat(galatSkrip).isEmpty();
    }
}
