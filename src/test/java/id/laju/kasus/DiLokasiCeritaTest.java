package id.laju.kasus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An in-situ calibration at the screens: asked for in words on a phone, offered by Kerjasama in the Tasklist. */
@CeritaTest
class DiLokasiCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPenawaran alur;
    @Autowired Orang orang;

    private static void tekan(Page halaman, AriaRole peran, String nama) {
        halaman.getByRole(peran, new Page.GetByRoleOptions().setName(nama).setExact(true)).first().click();
    }

    private long diajukan() {
        Page halaman = Peramban.ponsel("http://localhost:" + port);
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", "argonmulia3508");
        halaman.fill("input[name=password]", "laju-demo");
        halaman.press("input[name=password]", "Enter");
        halaman.waitForURL("**/portal**");
        halaman.navigate("/portal/permohonan/baru");
        assertThat(halaman.locator("[name=untuk]").first()).isHidden();
        halaman.check("#layanan-sampling-insitu");
        halaman.check("[name=untuk][value=kalibrasi]");
        Peramban.potret(halaman, "lokasi-layanan");
        tekan(halaman, AriaRole.BUTTON, "Lanjut");
        halaman.waitForURL(Pattern.compile(".*/data$"));
        assertThat(halaman.locator("[name=lokasiKontak]")).hasValue(Pattern.compile("Anita.*"));
        halaman.fill("[name=lokasiAlamat]", "Jalan Pelabuhan No. 1, ruang QC");
        halaman.fill("[name=lokasiMulai]", LocalDate.now().plusDays(20).toString());
        halaman.fill("[name=lokasiUraian]", "Dua jangka sorong digital 0 - 150 mm di ruang QC");
        tekan(halaman, AriaRole.BUTTON, "Simpan");
        assertThat(halaman.locator(".kalimat-galat").first()).containsText("Isi kota atau kabupaten");
        assertThat(halaman.locator("[name=lokasiUraian]")).hasValue("Dua jangka sorong digital 0 - 150 mm di ruang QC");
        Peramban.potret(halaman, "lokasi-data");
        halaman.fill("[name=lokasiKota]", "Cirebon");
        tekan(halaman, AriaRole.BUTTON, "Simpan");
        halaman.waitForURL(Pattern.compile(".*/periksa$"));
        Peramban.potret(halaman, "lokasi-periksa");
        long id = Long.parseLong(halaman.url().replaceAll(".*/permohonan/(\\d+)/periksa$", "$1"));
        tekan(halaman, AriaRole.BUTTON, "Ajukan");
        halaman.waitForURL(Pattern.compile(".*/portal/permohonan$"));
        return id;
    }

    private static void tambahAlat(Page form) {
        Page alat = form.waitForPopup(() -> form.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lengkapi data alat")).click());
        assertThat(alat.locator(".pesan.loket")).containsText("sebagai Kerjasama");
        assertThat(alat.locator("main")).containsText("Dua jangka sorong digital");
        Peramban.potret(alat, "lokasi-kerjasama-alat");
        tekan(alat, AriaRole.LINK, "Input/Tambah Alat");
        alat.selectOption("select[name=produk]", new SelectOption().setLabel("Caliper (Digital)"));
        alat.selectOption("select[name=standar]", new SelectOption().setLabel("0 - 150 mm"));
        assertThat(alat.locator("#pilihan")).containsText("Rp 350.000");
        alat.fill("[name=namaId]", "Jangka sorong digital");
        alat.fill("[name=namaEn]", "Digital caliper");
        alat.fill("[name=titikUkur]", "0; 50; 150");
        tekan(alat, AriaRole.BUTTON, "Simpan");
        assertThat(alat.locator("table")).containsText("0; 50; 150 mm");
        alat.close();
    }

    @Test
    @Tag("INS-001")
    @Tag("INS-002")
    @Tag("CAL-009")
    void askedForOnAPhoneAndOfferedByKerjasama() {
        String kasus = alur.kasus(diajukan());
        alur.latar(kasus);
        Awaitility.await().until(() -> orang.tugas(kasus, "susunPenawaran") != null);
        Page meja = Peramban.meja("http://localhost:" + port);
        meja.setViewportSize(1366, 1500);
        Tasklist daftar = Tasklist.masuk(meja, "kerjasama");
        Locator form = daftar.buka(orang.tugas(kasus, "susunPenawaran").getId());
        assertThat(form).containsText("Jalan Pelabuhan No. 1, ruang QC");
        assertThat(form).containsText("Belum ada rincian");
        meja.getByText("Tambah biaya").click();
        meja.selectOption("[data-baris=biaya] [name=jenis]", "UANG_HARIAN");
        meja.fill("[data-baris=biaya] [name=uraian]", "Dua petugas, dua hari");
        meja.fill("[data-baris=biaya] [name=satuan]", "orang-hari");
        meja.fill("[data-baris=biaya] [name=banyak]", "4");
        meja.fill("[data-baris=biaya] [name=harga]", "430.000");
        assertThat(form.locator(".laju-luar")).hasText("Rp 1.720.000");
        tambahAlat(meja);
        meja.evaluate("() => dispatchEvent(new Event('focus'))");
        assertThat(form.locator(".laju-rincian")).containsText("Jangka sorong digital");
        assertThat(form.locator(".laju-pnbp")).hasText("Rp 350.000");
        assertThat(meja.locator("[data-baris=biaya] [name=uraian]")).hasValue("Dua petugas, dua hari");
        meja.check("[name=keputusan][value=lengkap]");
        daftar.selesaikan();
        assertThat(form).containsText("Isi siapa yang menerima");
        meja.fill("#penerima", "Petugas balai, dengan tanda terima");
        meja.fill("#caraBayar", "Dibayar di lokasi sesudah pekerjaan selesai");
        Peramban.potret(meja, "lokasi-susun-penawaran");
        daftar.selesaikan();
        Awaitility.await().until(() -> orang.tugas(kasus, "periksaPermohonan") != null);
        Page cs = Peramban.meja("http://localhost:" + port);
        cs.setViewportSize(1366, 2300);
        assertThat(Tasklist.masuk(cs, "cs").buka(orang.tugas(kasus, "periksaPermohonan").getId())).containsText("Uang harian: Dua petugas, dua hari");
        Peramban.potret(cs, "lokasi-periksa-permohonan");
        Page daftarKantor = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(daftarKantor, "kerjasama");
        daftarKantor.navigate("/kelola/di-lokasi");
        assertThat(daftarKantor.locator("main")).containsText("Cirebon");
        Peramban.potret(daftarKantor, "lokasi-daftar");
    }
}
