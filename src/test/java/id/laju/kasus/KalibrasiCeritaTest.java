package id.laju.kasus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import id.laju.Orang;
import id.laju.dokumen.DokumenService;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.lhu.AmandemenService;
import id.laju.lhu.ContohLhu;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** A calibration at the screens: asked for on a phone, measured and checked in the Tasklist. */
@CeritaTest
class KalibrasiCeritaTest {

    @LocalServerPort int port;
    @Autowired JdbcTemplate sql;
    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired Orang orang;
    @Autowired AmandemenService amandemen;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired ContohLhu kunci;

    private static void tekan(Page halaman, AriaRole peran, String nama) {
        halaman.getByRole(peran, new Page.GetByRoleOptions().setName(nama).setExact(true)).first().click();
    }

    @Test
    @Tag("CAL-003")
    void theCustomerAddsAnInstrumentOnAPhone() {
        Page halaman = Peramban.ponsel("http://localhost:" + port);
        Peramban.masukPortal(halaman, "argonmulia3508");
        halaman.navigate("/portal/permohonan/baru");
        halaman.check("#layanan-kalibrasi");
        tekan(halaman, AriaRole.BUTTON, "Lanjut");
        halaman.waitForURL(Pattern.compile(".*/data$"));
        Peramban.potret(halaman, "kalibrasi-data");
        tekan(halaman, AriaRole.BUTTON, "Simpan");
        halaman.waitForURL(Pattern.compile(".*/sampel$"));
        tekan(halaman, AriaRole.LINK, "Input/Tambah Alat");
        halaman.selectOption("select[name=produk]", new SelectOption().setLabel("Caliper (Digital)"));
        halaman.selectOption("select[name=standar]", new SelectOption().setLabel("0 - 150 mm"));
        assertThat(halaman.locator("#pilihan")).containsText("Rp 350.000");
        halaman.fill("[name=namaId]", "Jangka sorong digital");
        halaman.fill("[name=namaEn]", "Digital caliper");
        halaman.fill("[name=merek]", "Mitutoyo");
        halaman.fill("[name=tipeId]", "AKJ1213U98213");
        halaman.fill("[name=titikUkur]", "0; 50; 151");
        tekan(halaman, AriaRole.BUTTON, "Simpan");
        assertThat(halaman.locator(".kalimat-galat").first()).containsText("151 di luar rentang ukur");
        assertThat(halaman.locator("[name=merek]")).hasValue("Mitutoyo");
        Peramban.potret(halaman, "kalibrasi-alat-ditolak");
        halaman.fill("[name=titikUkur]", "0; 50; 150");
        tekan(halaman, AriaRole.BUTTON, "Simpan");
        assertThat(halaman.locator("table")).containsText("0; 50; 150 mm");
        Peramban.potret(halaman, "kalibrasi-daftar-alat");
    }

    @Test
    void theCalibratorMeasuresAndThePenyeliaReadsEverything() {
        Jalan j = kal.sampaiKalibrasi(1);
        Task tugas = alur.semua(j, "kalibrasiAlat").get(0);
        Page kalibrator = Peramban.meja("http://localhost:" + port);
        kalibrator.setViewportSize(1366, 1300);
        Tasklist daftar = Tasklist.masuk(kalibrator, "kalibrator");
        Locator form = daftar.bukaMilikSendiri(tugas.getId());
        assertThat(form).containsText("Titik ukur diminta");
        kalibrator.locator(".standar-acuan[value='" + kal.standar("SA-01") + "']").check();
        Locator lama = kalibrator.locator(".standar-acuan[value='" + kal.standar("SA-09") + "']");
        assertThat(lama).isDisabled();
        String hari = kalibrator.inputValue("#tanggal");
        kalibrator.fill("#tanggal", sql.queryForObject("select berlaku_sampai::text from standar_acuan where kode = 'SA-09' and satker = 'bbspjikfk'", String.class));
        assertThat(lama).isEnabled();
        kalibrator.fill("#tanggal", hari);
        assertThat(lama).isDisabled();
        assertThat(kalibrator.locator(".standar-acuan:checked")).hasCount(1);
        kalibrator.fill("#suhu", "20,1");
        kalibrator.fill("[name=suhuU]", "0,4");
        kalibrator.fill("#kelembapan", "55");
        kalibrator.fill("[name=kelembapanU]", "3");
        assertThat(kalibrator.locator(".cmc").nth(1)).containsText("CMC");
        String[] baca = {"0,00; 0,00; 0,01", "50,01; 50,02; 50,01", "150,03; 150,02; 150,03"};
        for (int i = 0; i < baca.length; i++) {
            kalibrator.locator("[name=pembacaan]").nth(i).fill(baca[i]);
            kalibrator.locator("[name=ketidakpastian]").nth(i).fill(i == 1 ? "0,01" : "0,02");
        }
        assertThat(kalibrator.locator(".hitung").nth(1)).hasText("50,013; -0,013");
        daftar.selesaikan();
        assertThat(kalibrator.locator(".laju-galat").nth(1)).containsText("lebih kecil daripada CMC");
        Peramban.potret(kalibrator, "kalibrasi-lembar-kerja");
        kalibrator.locator("[name=ketidakpastian]").nth(1).fill("0,02");
        daftar.selesaikan();
        // The case moves on its own only after the desk has let it go.
        assertThat(kalibrator.locator("[data-laju]")).hasCount(0);
        Awaitility.await().until(() -> !alur.semua(alur.jalankan(j), "verifikasiHasil").isEmpty());
        Page penyelia = Peramban.meja("http://localhost:" + port);
        penyelia.setViewportSize(1366, 1300);
        Locator periksa = Tasklist.masuk(penyelia, "penyelia").buka(alur.semua(j, "verifikasiHasil").get(0).getId());
        assertThat(periksa).containsText("50,01; 50,02; 50,01");
        Peramban.potret(penyelia, "kalibrasi-verifikasi");
    }

    /** Its uncertainty is not held against our scope, whatever day or point is typed. */
    @Test
    void whatAnotherLaboratoryMeasuredShowsNoCmcOfOurs() {
        Jalan j = kal.sampaiKalibrasi(1);
        Task luar = kal.keLuar(j);
        Page kalibrator = Peramban.meja("http://localhost:" + port);
        kalibrator.setViewportSize(1366, 1300);
        List<String> ditanya = new ArrayList<>();
        kalibrator.onRequest(r -> ditanya.add(r.url()));
        Locator form = Tasklist.masuk(kalibrator, luar.getAssignee()).bukaMilikSendiri(luar.getId());
        assertThat(form).containsText("Balai Metrologi Contoh");
        assertThat(kalibrator.locator(".standar-acuan")).hasCount(0);
        assertThat(form).not().containsText("CMC");
        kalibrator.fill("#tanggal", LocalDate.parse(kalibrator.inputValue("#tanggal")).minusDays(1).toString());
        kalibrator.locator("[name=nominal]").nth(1).fill("60");
        kalibrator.locator("[name=pembacaan]").nth(1).fill("60,01; 60,02");
        assertThat(kalibrator.locator(".hitung").nth(1)).hasText("60,015; -0,015");
        kalibrator.waitForLoadState(LoadState.NETWORKIDLE);
        Assertions.assertThat(ditanya).isNotEmpty().noneMatch(u -> u.contains("/kelola/kalibrasi/pilihan"));
        Assertions.assertThat(kalibrator.locator(".cmc").allInnerTexts()).isNotEmpty().allMatch(String::isBlank);
        Peramban.potret(kalibrator, "kalibrasi-subkontrak");
        orang.selesaikan(luar.getAssignee(), luar, kal.isianLuar());
    }

    @Test
    @Tag("LHU-022")
    void aCertificateIsAssignedSignedAndCorrectedInItsOwnWords() {
        Jalan j = alur.terima(alur.tiba(kal.sampaiLunas(1)));
        Page penyelia = Peramban.meja("http://localhost:" + port);
        penyelia.setViewportSize(1366, 1300);
        Locator tugaskan = Tasklist.masuk(penyelia, "penyelia").buka(alur.semua(j, "tugaskanAnalis").get(0).getId());
        assertThat(tugaskan).containsText("Kalibrator, target");
        assertThat(tugaskan.locator("select[name=analis]")).containsText("Wahyu Setiabudi");
        assertThat(tugaskan.locator("select[name=analis]")).not().containsText("Dewi Anjani");
        Peramban.potret(penyelia, "kalibrasi-tugaskan");
        alur.tugaskan(j);
        Page kalibrator = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(kalibrator, "kalibrator");
        kalibrator.navigate("/kelola/kalibrasi");
        assertThat(kalibrator.locator("main")).containsText("Isi lembar kerja");
        Peramban.potret(kalibrator, "kalibrasi-lembar-kalibrator");
        kunci.siapkanKunci("kepala");
        alur.periksaHasil(kal.kalibrasi(j));
        orang.selesaikan("ketua", alur.semua(j, "beriNomorLhu").get(0), Map.of());
        orang.selesaikan("cs", alur.semua(j, "buatLhu").get(0), Map.of("penandaTangan", "kepala", "tanpaSimbol", false));
        Page kepala = Peramban.meja("http://localhost:" + port);
        kepala.setViewportSize(1366, 1300);
        Locator tanda = Tasklist.masuk(kepala, "kepala").bukaMilikSendiri(alur.semua(j, "tandatanganiLhu").get(0).getId());
        assertThat(tanda).containsText("sertifikat kalibrasi");
        Peramban.potret(kepala, "kalibrasi-tandatangani");
        alur.terbitkanDenganKunci(j);
        Laporan l = permohonan.laporan(j.permohonanId()).get(0);
        Jalan k = new Jalan(j.permohonanId(), "bbspjikfk/AMD-" + amandemen.mintaStaf(l, "Nomor alat salah ketik.", "Nomor alat salah ketik.", "cs"));
        Page mt = Peramban.meja("http://localhost:" + port);
        mt.setViewportSize(1366, 1300);
        Tasklist mejaMt = Tasklist.masuk(mt, "mt");
        assertThat(mejaMt.buka(orang.tugas(k.kasus(), "putuskanAmandemen").getId())).containsText("Putuskan apakah sertifikat kalibrasi ini diperbaiki");
        mt.check("input[value=pengganti]");
        mt.fill("#alasan", "Nomor identifikasi alat tercetak keliru.");
        Peramban.potret(mt, "kalibrasi-putuskan-koreksi");
        mejaMt.selesaikan();
        Awaitility.await().until(() -> !alur.semua(alur.jalankan(k), "isiKoreksi").isEmpty());
        Page cs = Peramban.meja("http://localhost:" + port);
        cs.setViewportSize(1366, 1500);
        Tasklist mejaCs = Tasklist.masuk(cs, "cs");
        Locator isi = mejaCs.buka(orang.tugas(k.kasus(), "isiKoreksi").getId());
        assertThat(isi).containsText("Nomor identifikasi");
        assertThat(isi.locator("[name=dimensi]")).not().isVisible();
        cs.fill("[name=tipeId]", "AKJ-BENAR-1");
        cs.fill("[name=tipeEn]", "AKJ-BENAR-1");
        Peramban.potret(cs, "kalibrasi-isi-koreksi");
        mejaCs.selesaikan();
        Awaitility.await().until(() -> !alur.semua(k, "periksaKoreksi").isEmpty());
        orang.selesaikan("ketua", k.kasus(), "periksaKoreksi", Map.of("keputusan", "setuju"));
        alur.terbitkanDenganKunci(alur.jalankan(k));
        Page pelanggan = Peramban.meja("http://localhost:" + port);
        pelanggan.navigate("/verifikasi/" + dokumen.ambil(l.dokumenId()).kodeVerifikasi());
        assertThat(pelanggan.locator("main")).containsText(permohonan.laporan(j.permohonanId()).get(1).nomorLhu());
        Peramban.potret(pelanggan, "kalibrasi-verifikasi-diganti");
        cs.navigate("/kelola/kembalian?cari=" + permohonan.ambil(j.permohonanId()).nomorOrder());
        assertThat(cs.locator("main tbody")).containsText("Jangka sorong digital");
        Peramban.potret(cs, "kembalian");
        mt.navigate("/kelola/standar-acuan/" + kal.standar("SA-01") + "/laporan");
        assertThat(mt.locator("main tbody")).containsText(permohonan.laporan(j.permohonanId()).get(1).nomorLhu());
        Peramban.potret(mt, "standar-laporan");
    }
}
