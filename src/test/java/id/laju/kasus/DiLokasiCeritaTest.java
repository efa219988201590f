package id.laju.kasus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.insitu.AlurLapangan;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.penawaran.AlurPenawaran;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.TandaTangan;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An in-situ calibration at the screens: asked for in words on a phone, offered by Kerjasama, calibrated at the site, the certificate downloaded on the phone. */
@CeritaTest
class DiLokasiCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPenawaran alur;
    @Autowired AlurPengujian uji;
    @Autowired AlurKalibrasi kal;
    @Autowired AlurLapangan lapangan;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired Orang orang;

    private static void tekan(Page halaman, AriaRole peran, String nama) {
        halaman.getByRole(peran, new Page.GetByRoleOptions().setName(nama).setExact(true)).first().click();
    }

    private Page masuk() {
        Page halaman = Peramban.ponsel("http://localhost:" + port);
        Peramban.masukPortal(halaman, "argonmulia3508");
        return halaman;
    }

    private long diajukan() {
        Page halaman = masuk();
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
    @Tag("CAL-016")
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
        Assertions.assertThat((Boolean) daftarKantor.evaluate("() => [...document.querySelectorAll('.gulung')].every((g) => g.scrollWidth <= g.clientWidth)"))
            .as("nothing has to be pushed sideways").isTrue();
        orang.selesaikan("cs", kasus, "periksaPermohonan", AlurPenawaran.terima());
        orang.selesaikan("ketua", kasus, "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        sampaiSertifikat(uji.setujuiPenawaran(uji.jalankan(new Jalan(permohonan.denganKasus(kasus).orElseThrow().id(), kasus))));
    }

    /** From the accepted offer over the visit to the certificate on the customer's phone. */
    private void sampaiSertifikat(Jalan j) {
        Permohonan p = permohonan.ambil(j.permohonanId());
        Page cs = Peramban.meja("http://localhost:" + port);
        cs.setViewportSize(1366, 1500);
        Tasklist mejaCs = Tasklist.masuk(cs, "cs");
        mejaCs.buka(tunggu(j, "rincianOrder").getId());
        assertThat(cs.locator("#kontakNama")).hasValue(Pattern.compile("Anita.*"));
        mejaCs.selesaikan();
        assertThat(cs.locator(".laju-galat").first()).isVisible();
        cs.check("input[name=diperiksa]");
        Peramban.potret(cs, "insitu-rincian-order");
        mejaCs.selesaikan();
        tunggu(j, "terbitkanBilling");
        uji.bayar(uji.terbitkanBilling(j));
        mejaCs.buka(tunggu(j, "teruskanKeLab").getId());
        cs.fill("#catatan", "Dua alat di ruang ber-AC");
        Peramban.potret(cs, "insitu-teruskan-lab");
        mejaCs.selesaikan();
        Page lab = Peramban.meja("http://localhost:" + port);
        lab.setViewportSize(1366, 1100);
        Tasklist koordinator = Tasklist.masuk(lab, "koordinator");
        koordinator.buka(tunggu(j, "disposisiLapangan").getId());
        assertThat(lab.locator("[data-laju]")).not().containsText("Argon");
        lab.check("input[name=keputusan][value=teruskan]");
        Peramban.potret(lab, "insitu-disposisi");
        koordinator.selesaikan();
        tunggu(j, "susunJadwal");
        lapangan.jadwalkan(permohonan.ambil(p.id()), "kalibrator", "ppc");
        lapangan.sepakati(p);
        lapangan.tandatangani(p);
        diLokasi(j);
        mejaCs.buka(tunggu(j, "terimaDariLapangan").getId());
        assertThat(cs.locator("input[name=tempat]")).hasValue("Di lokasi pelanggan");
        Peramban.potret(cs, "insitu-terima");
        mejaCs.selesaikan();
        tunggu(j, "terimaSampel");
        uji.tugaskan(uji.terima(j));
        lembarKerja(j);
        uji.terbitkanLhu(uji.periksaHasil(j));
        unduh(j);
    }

    /** The calibrator's phone at the customer's. */
    private void diLokasi(Jalan j) {
        Task tugas = tunggu(j, "kerjakanLapangan");
        Page hp = Peramban.ponsel("http://localhost:" + port);
        Tasklist.masuk(hp, "kalibrator");
        hp.navigate("/kelola/lapangan/tugas/" + tugas.getId());
        hp.locator("[data-laju][data-siap=ya]").waitFor();
        hp.click("button.utama");
        assertThat(hp.locator(".laju-galat:has-text('Pilih hasil kunjungan')").last()).isVisible();
        hp.check("input[name=hasil][value=selesai]");
        assertThat(hp.locator(".laju-galat:not(.laju-galat-umum)")).hasCount(0);
        assertThat(hp.locator("[name=nomorContoh]")).isHidden();
        hp.click("button.utama");
        assertThat(hp.locator(".laju-galat").nth(1)).isVisible();
        LocalDateTime selesai = LocalDateTime.now(ZoneId.of("Asia/Jakarta")).withSecond(0).withNano(0).minusMinutes(2);
        hp.fill("#tiba", selesai.minusHours(2).toString());
        hp.fill("#selesai", selesai.toString());
        hp.fill("input[name=identitas]", "Mitutoyo CD-15, seri 77");
        hp.fill("input[name=kondisi]", "Baik, ruang 20 derajat");
        pembacaan(hp);
        hp.fill("#saksiNama", "Budi Hartono");
        TandaTangan.coret(hp, "TTD_PELANGGAN");
        TandaTangan.coret(hp, "TTD_PETUGAS");
        rapi(hp, "insitu-kalibrator-360");
        hp.click("button.utama");
        hp.waitForURL("**/kelola/lapangan");
    }

    /** Typed where they are read; a sentence about one goes when it is typed anew. */
    private static void pembacaan(Page hp) {
        hp.locator(".standar-acuan:enabled").first().check();
        hp.fill("[data-baris=bacaan] [name=suhu]", "20,1");
        hp.fill("[data-baris=bacaan] [name=suhuU]", "0,4");
        hp.fill("[data-baris=bacaan] [name=kelembapan]", "55");
        hp.fill("[data-baris=bacaan] [name=kelembapanU]", "3");
        Locator titik = hp.locator(".laju-titik [name=pembacaan]");
        assertThat(titik).hasCount(3);
        titik.nth(0).fill("0,00; 0,00; 0,01");
        titik.nth(1).fill("lima puluh");
        titik.nth(2).fill("150,03; 150,02; 150,03");
        hp.click("button.utama");
        assertThat(hp.locator(".laju-titik .laju-galat")).hasCount(1);
        rapi(hp, "insitu-bacaan-galat-360");
        titik.nth(1).fill("50,01; 50,02; 50,01");
        assertThat(hp.locator(".laju-titik .laju-galat")).hasCount(0);
        assertThat(hp.locator(".laju-titik .hitung").nth(1)).containsText("50,013");
    }

    /** The calibrator finds the readings on the same phone and adds the uncertainty. */
    private void lembarKerja(Jalan j) {
        Task tugas = uji.semua(j, "kalibrasiAlat").get(0);
        Page hp = Peramban.ponsel("http://localhost:" + port);
        Tasklist daftar = Tasklist.masuk(hp, "kalibrator");
        Locator form = daftar.bukaMilikSendiri(tugas.getId());
        assertThat(form).containsText("Titik ukur diminta");
        assertThat(form).containsText("Diukur di lokasi pelanggan");
        assertThat(form.locator("[name=pembacaan]").nth(1)).hasValue("50.01; 50.02; 50.01".replace('.', ','));
        Peramban.potret(hp, "insitu-lembar-kerja-360");
        for (Locator u : form.locator("[name=ketidakpastian]").all()) {
            u.fill("0,02");
        }
        daftar.selesaikan();
        Awaitility.await().until(() -> uji.semua(j, "kalibrasiAlat").isEmpty());
        uji.jalankan(j);
    }

    private void unduh(Jalan j) {
        Page halaman = masuk();
        halaman.navigate("/portal/survei/" + j.permohonanId());
        halaman.locator("fieldset .petak-pilihan.empat").all().forEach(f -> f.locator("input").last().check());
        tekan(halaman, AriaRole.BUTTON, "Kirim dan buka unduhan");
        halaman.waitForURL(Pattern.compile(".*/portal/lhu.*"));
        Locator baris = halaman.locator("#order-" + j.permohonanId());
        rapi(halaman, "insitu-unduh-360");
        Download berkas = halaman.waitForDownload(() -> baris.locator(".unduhan a").first().click());
        berkas.saveAs(Path.of("target/gambar/insitu-sertifikat.pdf"));
        Laporan l = permohonan.laporan(j.permohonanId()).get(0);
        Assertions.assertThat(BacaPdf.teks(dokumen.isi(l.dokumenId())).replaceAll("\\s+", " ")).contains(l.nomorLhu(), "Jalan Pelabuhan No. 1", "Jangka sorong digital");
        Assertions.assertThat(Path.of("target/gambar/insitu-sertifikat.pdf").toFile().length()).isGreaterThan(10_000);
        uji.jalankan(j);
    }

    private Task tunggu(Jalan j, String frasa) {
        uji.jalankan(j);
        Awaitility.await().until(() -> !uji.semua(j, frasa).isEmpty());
        return uji.semua(j, frasa).get(0);
    }
}
