package id.laju.loket;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import id.laju.berkas.ContohBerkas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One sample from an empty counter page to the printed receipt, with the keyboard alone; then the customer takes over the account on a phone. */
@CeritaTest
class LoketCeritaTest {

    /** What a person can do in five minutes. */
    private static final int PALING_BANYAK_ISIAN = 20;
    private static final int PALING_BANYAK_TEKAN = 10;

    @LocalServerPort int port;
    private int isian;
    private int tekan;

    private Page masuk() {
        Page halaman = Peramban.meja("http://localhost:" + port);
        halaman.navigate("/masuk?lanjut");
        halaman.fill("input[name=username]", "cs");
        halaman.fill("input[name=password]", "laju-demo");
        halaman.press("input[name=password]", "Enter");
        halaman.waitForURL("**/camunda/app/tasklist/**");
        halaman.navigate("/kelola/loket");
        return halaman;
    }

    private void isi(Page halaman, String nama, String nilai) {
        halaman.locator("input[name=" + nama + "]:not([type=hidden]), textarea[name=" + nama + "]").first().fill(nilai);
        isian++;
    }

    private void pilih(Page halaman, String nama, String label) {
        halaman.locator("select[name=" + nama + "]").selectOption(new SelectOption().setLabel(label));
        isian++;
    }

    /** Reaches it with the keyboard and presses Enter. */
    private void tekan(Page halaman, String pemilih) {
        halaman.locator(pemilih).first().focus();
        String lama = halaman.url();
        halaman.keyboard().press("Enter");
        halaman.waitForURL(alamat -> !alamat.equals(lama));
        tekan++;
    }

    private long permohonan(Page halaman) {
        halaman.navigate("/kelola/loket?cari=Tirta Kencana");
        assertThat(halaman.locator("main")).containsText("Tidak ada pelanggan yang cocok");
        Peramban.potret(halaman, "loket-cari");
        tekan(halaman, "form[action$='/kelola/loket/baru'] button");
        assertThat(halaman.locator("input[name=nama]")).hasValue("Tirta Kencana");
        isiPelanggan(halaman);
        Peramban.potret(halaman, "loket-pelanggan-baru");
        tekan(halaman, "form[method=post][action$='/kelola/loket/baru'] button[type=submit]");
        assertThat(halaman.locator(".pesan.loket")).containsText("Tirta Kencana");
        Peramban.potret(halaman, "loket-data");
        tekan(halaman, "main form button[type=submit]");
        halaman.waitForURL(Pattern.compile(".*/sampel/baru$"));
        return Long.parseLong(halaman.url().replaceAll(".*/permohonan/(\\d+)/.*", "$1"));
    }

    private void isiPelanggan(Page halaman) {
        pilih(halaman, "bentukBadan", "CV");
        Map.of("npwp", "09.876.543.2-100.000", "kbli", "-", "alamat", "Jalan Sumur Batu 4", "telepon", "0812 3400 5678", "kodePos", "13740",
            "whatsapp", "0812 3400 5678", "kontakNama", "Ibu Wati", "kontakHp", "081234005678", "kontakJabatan", "Pemilik").forEach((k, v) -> isi(halaman, k, v));
        pilih(halaman, "tipe", "Industri");
        halaman.locator("select[name=kelompok]").selectOption(new SelectOption().setIndex(1));
        pilih(halaman, "provinsi", "DKI Jakarta");
        assertThat(halaman.locator("select[name=kota] option")).not().hasCount(1);
        pilih(halaman, "kota", "Kota Administrasi Jakarta Timur");
        isi(halaman, "pembawa", "Ibu Wati");
        isian++;
    }

    private void sampel(Page halaman) {
        pilih(halaman, "produk", "Garam Konsumsi Beryodium");
        assertThat(halaman.locator("select[name=standar] option")).not().hasCount(1);
        pilih(halaman, "standar", "SNI 3556:2016 Garam konsumsi beryodium");
        halaman.locator("#semua-standar").focus();
        halaman.keyboard().press("Space");
        isi(halaman, "namaId", "Garam Meja");
        isian++;
        tekan(halaman, "#form-sampel button[type=submit]");
        assertThat(halaman.locator(".tabel-sampel")).containsText("Garam Meja");
    }

    @Tag("REQ-004")
    @Test
    void fromTheEmptyCounterPageToTheReceiptAndTheOwnAccount() throws Exception {
        Page halaman = masuk();
        Peramban.potret(halaman, "loket");
        long id = permohonan(halaman);
        sampel(halaman);
        tekan(halaman, "main a.tombol.utama[href$='/periksa']");
        Peramban.potret(halaman, "loket-periksa");
        String praOrder = ajukan(halaman);
        String kode = kode(cetak(halaman, id));
        assertThat(isian).as("fields typed or chosen").isLessThanOrEqualTo(PALING_BANYAK_ISIAN);
        assertThat(tekan).as("buttons and links").isLessThanOrEqualTo(PALING_BANYAK_TEKAN);
        ambilAlih(praOrder, kode);
    }

    private String ajukan(Page halaman) {
        halaman.setInputFiles("input[name=buktiLoket]", new FilePayload("formulir.jpg", "image/jpeg", ContohBerkas.foto("jpg", 900, 1200)));
        isian++;
        tekan(halaman, "#ajukan button[type=submit]");
        assertThat(halaman.locator(".pesan.baik")).containsText("sudah diajukan");
        assertThat(halaman.locator("main")).containsText("Formulir permohonan bertanda tangan");
        Peramban.potret(halaman, "loket-diajukan");
        return halaman.locator("h1").innerText().strip();
    }

    /** The button opens a new tab; its answer is fetched here as the browser would, because a PDF has no page to look into. */
    private byte[] cetak(Page halaman, long id) throws Exception {
        tekan++;
        String alamat = halaman.locator("form[action$='/tanda-terima']").getAttribute("action");
        String token = halaman.locator("form[action$='/tanda-terima'] input[name=_csrf]").inputValue();
        byte[] pdf = halaman.request().post(alamat, RequestOptions.create()
            .setForm(FormData.create().set("_csrf", token))).body();
        Files.createDirectories(Path.of("target/gambar"));
        Files.write(Path.of("target/gambar/loket-tanda-terima.pdf"), pdf);
        byte[] lembar = halaman.request().get(alamat.replace("tanda-terima", "formulir")).body();
        Files.write(Path.of("target/gambar/loket-formulir.pdf"), lembar);
        return pdf;
    }

    private static String kode(byte[] pdf) throws Exception {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            Matcher m = Pattern.compile("\\b([2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5})\\b").matcher(new PDFTextStripper().getText(dokumen));
            assertThat(m.find()).as("the code is on the receipt").isTrue();
            return m.group(1);
        }
    }

    private void ambilAlih(String praOrder, String kode) {
        Page ponsel = Peramban.ponsel("http://localhost:" + port);
        ponsel.navigate("/aktivasi?nomor=" + praOrder);
        ponsel.fill("input[name=kode]", kode.toLowerCase().replace("-", ""));
        ponsel.fill("input[name=username]", "wati.tirta");
        ponsel.fill("input[name=surel]", "wati@tirtakencana.example.id");
        ponsel.fill("input[name=sandi]", "air jernih setiap pagi");
        ponsel.fill("input[name=ulang]", "air jernih setiap pagi");
        Peramban.potret(ponsel, "loket-aktivasi-360");
        ponsel.locator("main button[type=submit]").click();
        ponsel.waitForURL(Pattern.compile(".*/masuk\\?aktivasi$"));
        ponsel.fill("input[name=username]", "wati.tirta");
        ponsel.fill("input[name=password]", "air jernih setiap pagi");
        ponsel.press("input[name=password]", "Enter");
        ponsel.waitForURL("**/portal**");
        ponsel.navigate("/portal/permohonan");
        assertThat(ponsel.locator("main")).containsText(praOrder);
        Peramban.potret(ponsel, "loket-pelanggan-360");
        konfirmasiSurel(ponsel);
    }

    private static void konfirmasiSurel(Page ponsel) {
        ponsel.navigate("/portal/profil");
        assertThat(ponsel.locator("main")).containsText("Kami sudah mengirim tautan ke wati@tirtakencana.example.id");
        Peramban.potret(ponsel, "loket-surel-belum-360");
        ponsel.navigate("/demo/kotak-surat");
        ponsel.getByText("Konfirmasi alamat e-mail").first().click();
        Peramban.pindah(ponsel, () -> ponsel.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Konfirmasi e-mail").setExact(true)).click());
        Peramban.potret(ponsel, "loket-surel-konfirmasi-360");
        Peramban.pindah(ponsel, () -> ponsel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Konfirmasi e-mail ini")).click());
        ponsel.navigate("/portal/profil");
        assertThat(ponsel.locator("dl.rincian").first()).containsText("wati@tirtakencana.example.id");
        assertThat(ponsel.locator("#konfirmasi-surel")).hasCount(0);
    }
}
