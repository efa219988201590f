package id.laju.insitu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.lhu.ContohLhu;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.TandaTangan;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visit from the plan in the Tasklist to the officer's phone, which is reloaded in between, and the hand-over at the balai. */
@CeritaTest
class LapanganCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurLapangan alur;
    @Autowired ContohLhu kunci;
    @Autowired HasilLapanganService hasil;
    @Autowired JadwalLapanganService jadwal;
    @Autowired Orang orang;

    private Task tunggu(Permohonan p, String frasa) {
        sampai(() -> orang.tugas(p.kasus(), frasa) != null);
        return orang.tugas(p.kasus(), frasa);
    }

    /** A draft that names somebody who is no longer there says so, until another one is chosen. */
    private static void titipDraf(Page meja, Tasklist daftar, String tugasId) {
        meja.evaluate("t => import('/forms/umum/laju.js').then(m => m.panggil('/api/tugas/' + t + '/draf', { method: 'PUT', body: { baris: {}, isian: [['ketua', 'petugas-lama'], ['kendaraan', 'Mobil lama']] } }))", tugasId);
        daftar.bukaMilikSendiri(tugasId);
        assertThat(meja.locator("#ketua + .laju-galat")).containsText("tidak dapat dipilih lagi");
        assertThat(meja.locator("#kendaraan")).hasValue("Mobil lama");
        meja.selectOption("#ketua", "ppc");
        assertThat(meja.locator("#ketua + .laju-galat")).hasCount(0);
        meja.selectOption("#ketua", "");
    }

    @Test
    @Tag("INS-011")
    void fromThePlanToThePhoneAndBack(@TempDir Path folder) throws Exception {
        String alamat = "http://localhost:" + port;
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        Page meja = Peramban.meja(alamat);
        Tasklist sampling = Tasklist.masuk(meja, "sampling");
        sampling.buka(tunggu(p, "susunJadwal").getId());
        titipDraf(meja, sampling, tunggu(p, "susunJadwal").getId());
        LocalDateTime mulai = alur.kini().plusDays(5).withHour(8).withMinute(0).withSecond(0);
        meja.fill("#mulai", mulai.toString());
        meja.fill("#selesai", mulai.withHour(15).toString());
        meja.check("input[name=petugas][value=ppc]");
        meja.fill("#kendaraan", "Mobil dinas B 1234 XX");
        sampling.selesaikan();
        assertThat(meja.locator(".laju-galat").first()).containsText("Pilih ketua regu");
        meja.selectOption("#ketua", "ppc");
        Peramban.potret(meja, "lapangan-susun");
        sampling.selesaikan();
        sampai(() -> orang.tugas(p.kasus(), "setujuiJadwal") != null);
        Page meja2 = Peramban.meja(alamat);
        Tasklist koordinator = Tasklist.masuk(meja2, "koordinator");
        koordinator.buka(tunggu(p, "setujuiJadwal").getId());
        meja2.check("input[name=keputusan][value=setuju]");
        Peramban.potret(meja2, "lapangan-setujui");
        koordinator.selesaikan();
        sampai(() -> jadwal.ambil(p.id()).keadaan() == KeadaanJadwal.DIKABARKAN);

        Page pelanggan = Peramban.ponsel(alamat);
        Peramban.masukPortal(pelanggan, "argonmulia3508");
        pelanggan.navigate("/portal/lapangan/" + p.id());
        rapi(pelanggan, "lapangan-portal-360");
        Peramban.pindah(pelanggan, () -> pelanggan.locator("form.kartu button, section.kartu form button").first().click());
        rapi(pelanggan, "lapangan-portal-setuju-360");

        kunci.siapkanKunci();
        Page meja3 = Peramban.meja(alamat);
        Tasklist kepala = Tasklist.masuk(meja3, "kepala");
        kepala.bukaMilikSendiri(tunggu(p, "tandatanganiSuratTugas").getId());
        meja3.fill("#sandi", ContohLhu.SANDI);
        Peramban.potret(meja3, "lapangan-tandatangani");
        kepala.selesaikan();
        Task tugas = tunggu(p, "kerjakanLapangan");

        Page hp = Peramban.ponsel(alamat);
        hp.context().grantPermissions(List.of("geolocation"));
        hp.context().setGeolocation(new Geolocation(-6.20421, 106.845131));
        Tasklist.masuk(hp, "ppc");
        hp.navigate("/kelola/lapangan?minggu=" + mulai.toLocalDate());
        rapi(hp, "lapangan-minggu-360");
        hp.navigate("/kelola/lapangan/" + p.id());
        rapi(hp, "lapangan-lihat-360");
        hp.navigate("/kelola/lapangan/tugas/" + tugas.getId());
        hp.locator("[data-laju][data-siap=ya]").waitFor();
        hp.check("input[name=hasil][value=selesai]");
        hp.fill("input[name=nomorContoh]", "AL-01");
        hp.fill("input[name=titik]", "Outlet IPAL");
        hp.click("[data-koordinat]");
        assertThat(hp.locator("input[name=lintang]")).hasValue("-6,204210");
        hp.setInputFiles(".laju-ambil-foto input", Files.write(folder.resolve("outlet.jpg"), ContohBerkas.foto("jpg", 1200, 900)));
        assertThat(hp.locator(".laju-foto-daftar img")).hasCount(1);
        hp.click("button.utama");
        assertThat(hp.locator(".laju-galat").nth(1)).isVisible();
        rapi(hp, "lapangan-galat-360");
        hp.waitForResponse(r -> r.url().endsWith("/draf") && r.request().method().equals("PUT"), () -> hp.fill("input[name=wadah]", "Botol PE"));
        hp.reload();
        hp.locator("[data-laju][data-siap=ya]").waitFor();
        assertThat(hp.locator("input[name=titik]")).hasValue("Outlet IPAL");
        assertThat(hp.locator(".laju-foto-daftar img")).hasCount(1);
        LocalDateTime selesai = alur.kini().withSecond(0).minusMinutes(2);
        hp.fill("#tiba", selesai.minusHours(2).toString());
        hp.fill("#selesai", selesai.toString());
        hp.fill("input[name=diambil]", selesai.minusHours(1).toString());
        hp.fill("input[name=metode]", "SNI 6989.59:2008");
        hp.fill("input[name=kondisi]", "Jernih, 27 derajat");
        hp.fill("input[name=jumlah]", "2 botol @ 500 mL");
        hp.fill("#saksiNama", "Budi Hartono");
        TandaTangan.coret(hp, "TTD_PELANGGAN");
        hp.locator("[data-ttd=TTD_PELANGGAN] [data-ttd-simpan]").click();
        assertThat(hp.locator("[data-ttd=TTD_PELANGGAN] img")).isVisible();
        TandaTangan.coret(hp, "TTD_PETUGAS");
        rapi(hp, "lapangan-kerja-360");
        hp.click("button.utama");
        hp.waitForURL("**/kelola/lapangan");

        Task terima = tunggu(p, "terimaDariLapangan");
        Page meja4 = Peramban.meja(alamat);
        Tasklist cs = Tasklist.masuk(meja4, "cs");
        cs.buka(terima.getId());
        assertThat(meja4.locator("input[name=kondisi]")).hasValue("Jernih, 27 derajat");
        meja4.fill("input[name=tempat]", "Lemari A2");
        Peramban.potret(meja4, "lapangan-terima");
        cs.selesaikan();
        meja4.navigate("/kelola/lapangan/" + p.id());
        Peramban.potret(meja4, "lapangan-lihat");
        meja4.navigate("/kelola/lapangan?minggu=" + mulai.toLocalDate());
        Peramban.potret(meja4, "lapangan-minggu");
        pelanggan.reload();
        assertThat(pelanggan.locator("main")).containsText("Berita acara");
        rapi(pelanggan, "lapangan-portal-selesai-360");
    }

    @Test
    void whatIsPutOffTooOftenIsDecidedAndGivenUpInTheTasklist() {
        String alamat = "http://localhost:" + port;
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        for (int i = 0; i < 3; i++) {
            alur.berangkat(p, "ppc");
            alur.tunda(p, "ppc");
        }
        Page meja = Peramban.meja(alamat);
        meja.setViewportSize(1366, 1300);
        Tasklist koordinator = Tasklist.masuk(meja, "koordinator");
        koordinator.buka(tunggu(p, "putuskanPenundaan").getId());
        meja.check("input[name=keputusan][value=berhenti]");
        koordinator.selesaikan();
        assertThat(meja.locator(".laju-galat").first()).isVisible();
        meja.fill("#catatan", "Lokasi tidak dapat dicapai sampai musim hujan selesai");
        Peramban.potret(meja, "lapangan-putuskan-penundaan");
        koordinator.selesaikan();
        Task batal = tunggu(p, "bereskanPembatalan");
        Page meja2 = Peramban.meja(alamat);
        meja2.setViewportSize(1366, 1300);
        Tasklist kerjasama = Tasklist.masuk(meja2, "kerjasama");
        kerjasama.buka(batal.getId());
        Peramban.potret(meja2, "lapangan-bereskan-pembatalan");
        orang.selesaikan("kerjasama", batal, java.util.Map.of("menjadi", "dimuka", "alasan", "Lokasi tidak dapat dicapai"));
    }

    @Test
    void signerAndOfficersAreChangedFromThePageOfTheVisit() {
        String alamat = "http://localhost:" + port;
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.jadwalkan(p, "ppc");
        alur.sepakati(p);
        tunggu(p, "tandatanganiSuratTugas");
        Page meja = Peramban.meja(alamat);
        meja.setViewportSize(1366, 1200);
        Tasklist koordinator = Tasklist.masuk(meja, "koordinator");
        meja.navigate("/kelola/lapangan/" + p.id());
        meja.click("[data-buka='#ganti-penanda']");
        Peramban.potret(meja, "lapangan-ganti-penanda");
        Peramban.pindah(meja, () -> meja.click("#ganti-penanda button[type=submit]"));
        koordinator.buka(tunggu(p, "tunjukPenanda").getId());
        koordinator.selesaikan();
        assertThat(meja.locator(".laju-galat").first()).containsText("Pilih penanda tangan");
        meja.check("input[name=penanda][value=kepala]");
        Peramban.potret(meja, "lapangan-tunjuk-penanda");
        koordinator.selesaikan();
        sampai(() -> orang.tugas(p.kasus(), "tunjukPenanda") == null);
        alur.latar(p);
        tunggu(p, "tandatanganiSuratTugas");
        Page meja2 = Peramban.meja(alamat);
        meja2.setViewportSize(1366, 1500);
        Tasklist sampling = Tasklist.masuk(meja2, "sampling");
        meja2.navigate("/kelola/lapangan/" + p.id());
        meja2.click("[data-buka='#ganti-petugas']");
        Peramban.potret(meja2, "lapangan-ganti-petugas-tanya");
        Peramban.pindah(meja2, () -> meja2.click("#ganti-petugas button[type=submit]"));
        sampling.buka(tunggu(p, "gantiPetugas").getId());
        meja2.uncheck("input[name=petugas][value=ppc]");
        meja2.check("input[name=petugas][value=ppc2]");
        meja2.selectOption("#ketua", "ppc2");
        sampling.selesaikan();
        assertThat(meja2.locator(".laju-galat").first()).containsText("Tulis mengapa");
        meja2.fill("#alasan", "Galih sakit");
        meja2.check("input[name=tetap]");
        Peramban.potret(meja2, "lapangan-ganti-petugas");
        sampling.selesaikan();
        sampai(() -> jadwal.ambil(p.id()).ke() == 2);
        alur.latar(p);
        tunggu(p, "tandatanganiSuratTugas");
        alur.tandatangani(p);
        tunggu(p, "kerjakanLapangan");
        meja2.navigate("/kelola/lapangan/" + p.id());
        assertThat(meja2.locator("main")).containsText("Galih sakit");
        Peramban.potret(meja2, "lapangan-lihat-diganti");
    }
}
