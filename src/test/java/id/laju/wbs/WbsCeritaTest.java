package id.laju.wbs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.laju.kasus.Pdf;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A whistle-blower on a phone and the circle at its desks, from the report to the acknowledgement; and one who withdraws. */
@CeritaTest
class WbsCeritaTest {

    @LocalServerPort int port;

    private String alamat() {
        return "http://localhost:" + port;
    }

    private Page masuk(String orang) {
        Page p = Peramban.meja(alamat());
        p.navigate("/masuk");
        p.fill("input[name=username]", orang);
        p.fill("input[name=password]", "laju-demo");
        p.press("input[name=password]", "Enter");
        p.waitForURL(u -> !u.contains("/masuk"));
        return p;
    }

    /** @return receipt as shown */
    private String lapor(Page hp, Path bukti) {
        hp.navigate("/publik/wbs");
        rapi(hp, "wbs-mulai-360");
        hp.click("a[href='/publik/wbs/lapor']");
        hp.selectOption("#f-balai", "bbspjikfk");
        hp.click("form button[type=submit]");
        hp.selectOption("#f-jenis", "GRATIFIKASI");
        hp.fill("#f-uraian", "Pegawai meminta uang kepada pelanggan supaya hasil uji dipercepat.");
        hp.fill("#f-terlapor", "Pegawai loket");
        hp.fill("#f-tempat", "Ruang penerimaan sampel");
        if (bukti != null) {
            hp.setInputFiles("#f-bukti", bukti);
            rapi(hp, "wbs-lapor-360");
        }
        hp.click("button:has-text('Kirim laporan')");
        hp.waitForSelector("#resi");
        rapi(hp, "wbs-resi-360");
        return hp.textContent("#resi").strip();
    }

    /** The receipt is shown once, so the browser asks before it leaves that page. */
    private static void tidakHilang(Page hp) {
        List<String> tanya = new ArrayList<>();
        hp.onceDialog(d -> {
            tanya.add(d.type());
            d.dismiss();
        });
        hp.click("a:text-is('EN')");
        assertThat(hp.locator("#resi")).isVisible();
        assertThat(tanya).containsExactly("beforeunload");
    }

    private static void buka(Page hp, String resi) {
        hp.navigate("/publik/wbs/resi");
        hp.fill("#f-resi", resi);
        hp.click("button:has-text('Buka')");
        hp.waitForSelector("h2:has-text('Percakapan')");
    }

    private static Page laporan(Page p, String nomor) {
        p.navigate("/kelola/pelaporan");
        p.click("tr:has-text('" + nomor + "') a");
        p.waitForSelector("h2:has-text('Menunggu Anda')");
        return p;
    }

    @Test
    @Tag("WBS-001") @Tag("WBS-003") @Tag("WBS-004") @Tag("WBS-005") @Tag("WBS-006") @Tag("WBS-007") @Tag("WBS-008")
    void fromTheReportToTheAcknowledgement(@TempDir Path folder) throws Exception {
        Page hp = Peramban.ponsel(alamat());
        String resi = lapor(hp, Files.write(folder.resolve("bukti.pdf"), Pdf.satuHalaman("Kuitansi")));
        assertThat(resi.replace(" ", "")).hasSize(16);
        String nomor = hp.textContent(".kode").strip();
        tidakHilang(hp);
        hp.click("button:has-text('Sudah saya simpan')");
        hp.waitForSelector("h2:has-text('Percakapan')");
        hp.fill("#f-teks", "Kejadiannya setiap hari Jumat.");
        hp.click("form[action$='/pesan'] button[type=submit]");
        assertThat(hp.locator(".pesan.baik")).containsText("Pesan terkirim");
        assertThat(hp.context().cookies()).extracting(c -> c.name).containsOnly("LAJU-WBS");

        Page kepala = laporan(masuk("kepala"), nomor);
        assertThat(kepala.locator("main")).containsText("Kejadiannya setiap hari Jumat.");
        assertThat(kepala.locator("main")).containsText("Bukti 1.pdf");
        rapi(kepala, "wbs-disposisi");
        kepala.fill("#f-pesan", "Adakah saksi lain?");
        Peramban.pindah(kepala, () -> kepala.click("button:has-text('Kirim pesan')"));
        kepala.check("input[name=keputusan][value=tindaklanjuti]");
        kepala.fill("#f-teks", "Mohon ditanggapi segera.");
        Peramban.pindah(kepala, () -> kepala.click("button:has-text('Kirim disposisi')"));
        assertThat(kepala.locator(".pesan.baik")).containsText("langkah berikut");

        Page ketua = laporan(masuk("ketua"), nomor);
        ketua.check("input[name=keputusan][value=teruskan]");
        ketua.selectOption("#f-penyelesai", new SelectOption().setLabel("Ketua Tim Pengujian"));
        rapi(ketua, "wbs-teruskan");
        Peramban.pindah(ketua, () -> ketua.click("form[action$='/tugas'] button[type=submit]"));

        Page mt = laporan(masuk("mt"), nomor);
        mt.check("input[name=keputusan][value=selesai]");
        mt.check("input[name=peringatan][value=LISAN]");
        mt.fill("#f-teks", "Pegawai mengakui dan diberi peringatan lisan.");
        rapi(mt, "wbs-selesaikan");
        Peramban.pindah(mt, () -> mt.click("button:has-text('Kirim tanggapan')"));

        laporan(ketua, nomor).fill("#f-teks", "Pegawai yang bersangkutan sudah diberi peringatan. Terima kasih.");
        Peramban.pindah(ketua, () -> ketua.click("button:has-text('Ajukan konsep')"));
        laporan(kepala, nomor).fill("input[name=sandi]", "laju-demo-tte");
        rapi(kepala, "wbs-tandatangani");
        Peramban.pindah(kepala, () -> kepala.click("button:has-text('Tanda tangani dan kirim')"));
        assertThat(kepala.locator(".pesan.baik")).containsText("tersedia bagi pelapor");

        buka(hp, resi);
        assertThat(hp.locator("main")).containsText("Adakah saksi lain?");
        assertThat(hp.locator("main")).containsText("Jawaban Tersedia");
        rapi(hp, "wbs-jawaban-360");
        hp.fill("#f-tanggapan", "Terima kasih.");
        hp.click("button:has-text('Saya menerima jawaban ini')");
        assertThat(hp.locator(".lencana")).containsText("Laporan Selesai");
        rapi(hp, "wbs-selesai-360");
    }

    @Test
    void aReporterWithdraws() {
        Page hp = Peramban.ponsel(alamat());
        String resi = lapor(hp, null);
        hp.navigate("/publik/wbs/resi");
        hp.fill("#f-resi", "1234 5678 9012 3456");
        hp.click("button:has-text('Buka')");
        assertThat(hp.locator(".kalimat-galat")).containsText("salah ketik");
        buka(hp, resi);
        hp.click("summary");
        hp.fill("#f-alasan", "Sudah diselesaikan.");
        hp.click("button:has-text('Tarik laporan')");
        hp.click("#dialog-tanya button[value=ya]");
        assertThat(hp.locator(".lencana")).containsText("Laporan Ditarik");
        rapi(hp, "wbs-ditarik-360");
    }
}
