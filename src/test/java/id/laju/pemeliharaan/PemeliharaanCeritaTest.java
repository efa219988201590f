package id.laju.pemeliharaan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.Pengulang;
import id.laju.penawaran.AlurPenawaran;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.JenisLayanan;
import id.laju.sertifikat.AlurSertifikat;
import id.laju.sertifikat.KeadaanSertifikat;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

/** A surveillance that is put off, not done, and done after the certificate was suspended. */
@CeritaTest
class PemeliharaanCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurSertifikat alur;
    @Autowired AlurPenawaran waktu;
    @Autowired PemeliharaanService pemeliharaan;
    @Autowired SertifikatService sertifikat;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired Pengulang pengulang;
    private Sertifikat s;
    private Object daring;

    /** Whether or not such requests are taken here by now. */
    @BeforeEach
    void tanpaPermohonanDaring() {
        daring = ReflectionTestUtils.getField(JenisLayanan.SERTIFIKASI_PRODUK, "daring");
        ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", false);
    }

    @AfterEach
    void bereskan() {
        ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", daring);
        mesin.createProcessInstanceQuery().processInstanceBusinessKeyLike("%/SRT-" + s.id() + "-%").rootProcessInstances().list()
            .forEach(i -> pengulang.jalankan(() -> mesin.deleteProcessInstance(i.getId(), "akhir uji")));
    }

    private String kasus() {
        return pemeliharaan.berjalan(s.id()).orElseThrow().kasus();
    }

    private boolean menunggu() {
        return mesin.createExecutionQuery().processInstanceBusinessKey(kasus()).activityId("receiveTask_ajukanPenilaian").count() == 1;
    }

    private Tasklist buka(Page meja, String frasa) {
        sampai(() -> orang.tugas(kasus(), frasa) != null);
        Tasklist pj = new Tasklist(meja);
        pj.buka(orang.tugas(kasus(), frasa).getId());
        return pj;
    }

    private void keadaan(KeadaanSertifikat k) {
        sampai(() -> sertifikat.ambil(s.id()).keadaan() == k);
    }

    @Test
    @Tag("CRT-071")
    void putOffThenSuspendedThenLifted() {
        String alamat = "http://localhost:" + port;
        s = alur.lama(sertifikat.hariIni("bbspjikfk").minusMonths(10));
        LocalDate tempo = pemeliharaan.berjalan(s.id()).orElseThrow().jatuhTempo();
        sampai(this::menunggu);
        Page ponsel = Peramban.ponsel(alamat);
        Peramban.masukPortal(ponsel, "argonmulia3508");
        ponsel.navigate("/portal/sertifikat");
        rapi(ponsel, "pemeliharaan-daftar-360");
        ponsel.navigate("/portal/sertifikat/" + s.id() + "/penilaian");
        ponsel.locator("details summary").first().click();
        rapi(ponsel, "pemeliharaan-portal-360");
        ponsel.fill("input[name=tanggal]", tempo.plusMonths(5).toString());
        ponsel.fill("textarea[name=alasan]", "Jalur produksi dipindahkan.");
        Peramban.pindah(ponsel, () -> ponsel.locator("form[action$='/tunda'] button").click());
        assertThat(ponsel.locator("form[action$='/tunda'] .kalimat-galat")).containsText("Penundaan paling lama");
        assertThat(ponsel.locator("textarea[name=alasan]")).hasValue("Jalur produksi dipindahkan.");
        rapi(ponsel, "pemeliharaan-tunda-ditolak-360");
        ponsel.fill("input[name=tanggal]", tempo.plusMonths(2).toString());
        Peramban.pindah(ponsel, () -> ponsel.locator("form[action$='/tunda'] button").click());
        assertThat(ponsel.locator(".pesan.baik").first()).containsText("Permintaan penundaan dikirim");

        Page meja = Peramban.meja(alamat);
        Tasklist.masuk(meja, "pjsert");
        Tasklist pj = buka(meja, "putuskanTundaPenilaian");
        meja.check("input[name=keputusan][value=setuju]");
        meja.fill("#batas", tempo.plusMonths(2).toString());
        meja.fill("#alasan", "Pemindahan jalur diketahui balai.");
        Peramban.potret(meja, "staf-penundaan");
        pj.selesaikan();
        sampai(() -> tempo.plusMonths(2).equals(pemeliharaan.berjalan(s.id()).orElseThrow().batas()) && menunggu());
        ponsel.reload();
        rapi(ponsel, "pemeliharaan-ditunda-360");

        waktu.timer(kasus(), "boundaryEvent_penilaianLewat");
        pj = buka(meja, "putuskanPenilaianLewat");
        meja.check("input[name=keputusan][value=bekukan]");
        Peramban.potret(meja, "staf-penilaian-lewat");
        pj.selesaikan();
        assertThat(meja.locator("[data-laju]")).containsText("Tulis alasannya");
        meja.fill("#alasan", "Surveilan tidak dilaksanakan sampai batas waktunya.");
        pj.selesaikan();
        keadaan(KeadaanSertifikat.DIBEKUKAN);
        Page umum = Peramban.meja(alamat);
        umum.navigate("/publik/sertifikat?cari=" + s.nomor());
        assertThat(umum.locator("tbody tr").first()).containsText("Dibekukan");
        Peramban.potret(umum, "pemeliharaan-publik-dibekukan");
        sampai(this::menunggu);
        ponsel.reload();
        assertThat(ponsel.locator("main")).containsText("Sertifikat ini dibekukan");
        rapi(ponsel, "pemeliharaan-dibekukan-360");
        meja.navigate("/kelola/info-sertifikat?bagian=3&cari=" + s.nomor());
        Peramban.potret(meja, "staf-info-sertifikat");
        meja.navigate("/kasus/" + kasus());
        Peramban.potret(meja, "pemeliharaan-kasus");

        Peramban.pindah(ponsel, () -> ponsel.locator("form[action$='/ajukan'] button").click());
        rapi(ponsel, "pemeliharaan-diajukan-360");
        pj = buka(meja, "catatHasilPenilaian");
        meja.check("input[name=keputusan][value=dipertahankan]");
        meja.fill("#dasar", "12/FR-7.5.3");
        meja.fill("#alasan", "Surveilan selesai, sertifikat dipertahankan.");
        Peramban.potret(meja, "staf-hasil-penilaian");
        pj.selesaikan();
        keadaan(KeadaanSertifikat.AKTIF);
        umum.reload();
        assertThat(umum.locator("tbody tr").first()).containsText("Aktif");
        Page admin = Peramban.meja(alamat);
        Tasklist.masuk(admin, "adminsert");
        admin.navigate("/kelola/sertifikat/" + s.id());
        Peramban.potret(admin, "pemeliharaan-register");
        admin.navigate("/kelola/sertifikat?cari=" + s.nomor());
        Peramban.potret(admin, "pemeliharaan-register-daftar");
    }

    @Test
    @Tag("CRT-069")
    void aNewCertificateIsReportedWithItsProofAndItsHolderReadsWhatComesNext(@TempDir Path folder) throws IOException {
        s = alur.terbit();
        Page meja = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(meja, "adminsert");
        Tasklist admin = buka(meja, "laporSertifikat");
        assertThat(meja.locator("[data-laju]")).containsText(s.nomor());
        assertThat(meja.locator("[data-laju]")).containsText("BSN");
        meja.check("input[name=keputusan][value=lapor]");
        admin.selesaikan();
        assertThat(meja.locator("[data-laju]")).containsText("bukti");
        meja.fill("#tanggal", s.terbit().toString());
        meja.fill("#nomor", "BSN-2026-0117");
        meja.setInputFiles("[data-bukti]", Files.write(folder.resolve("tanda-terima.pdf"), ContohBerkas.pdf("Tanda terima pelaporan")));
        assertThat(meja.locator("[data-kabar-bukti]")).containsText("Tersimpan: tanda-terima.pdf");
        Peramban.potret(meja, "staf-lapor-sertifikat");
        admin.selesaikan();
        sampai(() -> orang.tugas(kasus(), "laporSertifikat") == null);
        meja.navigate("/kasus/" + kasus());
        assertThat(meja.locator("main")).containsText("BSN-2026-0117");
        Peramban.potret(meja, "staf-sertifikat-dilaporkan");
    }
}
