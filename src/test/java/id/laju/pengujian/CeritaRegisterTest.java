package id.laju.pengujian;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.pengujian.LabUji.KFK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.Pekerjaan;
import id.laju.mesin.Pengulang;
import id.laju.metode.WewenangService;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The registers of a laboratory at their screens, and what they do to the assignment. */
@CeritaTest
class CeritaRegisterTest {

    @LocalServerPort int port;
    @Autowired LabUji lab;
    @Autowired AlatService alat;
    @Autowired KalibrasiAlatService kalibrasiAlat;
    @Autowired Pengulang pengulang;
    @Autowired WewenangService wewenang;
    @Autowired Orang orang;
    @Autowired RuntimeService mesin;
    @Autowired ManagementService pengelola;
    @Autowired JdbcTemplate sql;

    private Page meja() {
        Page p = Peramban.meja("http://localhost:" + port);
        p.setViewportSize(1366, 1300);
        return p;
    }

    @Test
    void anInstrumentFromItsReminderToItsReports() {
        LocalDate hari = alat.hariIni(KFK);
        long id = alat.simpan(new Alat(null, KFK, "CRT-01", "Neraca cerita", null, "SN-1", true, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
        // What was never calibrated is due at once, and the job executor may be at it.
        pengulang.jalankan(() -> kalibrasiAlat.catat(KFK, id, new KalibrasiIsian(hari.minusYears(1), hari.plusDays(10), "KAL/1", "Lab Kalibrasi", true, null), null, null, "admin"));
        String kasus = AlatProses.kasus(alat.ambil(KFK, id));
        pengelola.createJobQuery().processInstanceId(mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus).singleResult().getId())
            .activityId("catchEvent_waktuIngatkan").list().forEach(j -> Pekerjaan.kerjakan(pengelola, j.getId()));
        Page p = meja();
        Tasklist daftar = Tasklist.masuk(p, "penyelia");
        Locator form = daftar.buka(orang.tugas(kasus, "perbaruiKalibrasi").getId());
        assertThat(form).containsText("Neraca cerita");
        assertThat(form.locator("a[target=_blank]")).hasAttribute("href", "/kelola/alat/" + id + "?satker=" + KFK);
        daftar.selesaikan();
        assertThat(p.locator(".laju-galat").filter(new Locator.FilterOptions().setHasText("Pilih: kalibrasi")).first()).isVisible();
        p.check("input[value=kalibrasi]");
        p.fill("#tanggal", hari.toString());
        p.fill("#sampai", hari.plusYears(1).toString());
        p.fill("#nomorSertifikat", "KAL/2");
        p.fill("#lembaga", "Lab Kalibrasi");
        p.check("input[name=laik][value=true]");
        Peramban.potret(p, "register-tugas-kalibrasi");
        daftar.selesaikan();
        p.waitForCondition(() -> orang.tugas(kasus, "perbaruiKalibrasi") == null);

        p.navigate("/kelola/alat?cari=CRT");
        Peramban.potret(p, "register-alat");
        p.locator("tr", new Page.LocatorOptions().setHasText("CRT-01")).locator("a:has-text('Buka')").click();
        assertThat(p.locator("main")).containsText("KAL/2");
        p.fill("[name=alasan]", "Layar rusak");
        p.selectOption("[name=keadaan]", "DIPERBAIKI");
        p.click("text=Simpan keadaan");
        assertThat(p.locator(".pesan.baik")).containsText("Keadaan alat disimpan");
        Peramban.potret(p, "register-alat-satu");
        p.click("text=Laporan yang menyentuh alat ini");
        assertThat(p.locator("main")).containsText("Tidak ada hasil");
        p.navigate("/kelola/alat/" + sql.queryForObject("select id from alat where satker = ? and kode = 'NRC-01'", Long.class, KFK) + "/laporan");
        Peramban.potret(p, "register-alat-laporan");
    }

    @Test
    void methodsAuthorisationsAndTheAssignment() {
        LabUji.Uji u = lab.pesan(2);
        lab.tiba(u);
        lab.terima(u);
        sql.update("update wewenang set berlaku_sampai = date '2026-01-31' where orang = 'analis2'");
        wewenang.aturWajib(KFK, true, "mt");
        try {
            Page mt = meja();
            Tasklist.masuk(mt, "mt");
            mt.navigate("/kelola/metode?cari=kadar+air");
            Peramban.potret(mt, "register-metode");
            mt.locator("tr", new Page.LocatorOptions().setHasText("SNI 01-2891-1992")).locator("a:has-text('Buka')").click();
            Peramban.potret(mt, "register-metode-satu");
            mt.navigate("/kelola/wewenang");
            Peramban.potret(mt, "register-wewenang");
            mt.navigate("/kelola/wewenang/baru");
            Peramban.potret(mt, "register-wewenang-baru");
            Page ponsel = Peramban.ponsel("http://localhost:" + port);
            Tasklist.masuk(ponsel, "mt");
            ponsel.navigate("/kelola/wewenang");
            Peramban.potret(ponsel, "register-wewenang-ponsel");

            Page penyelia = meja();
            Tasklist daftar = Tasklist.masuk(penyelia, "penyelia");
            daftar.buka(orang.tugas(u.kasus(), "tugaskanAnalis").getId());
            Locator baris = penyelia.locator("[data-baris=baris]").first();
            assertThat(baris.locator("[name=analis] option[value=analis2]")).isDisabled();
            assertThat(baris.locator("[name=analis] option[value=analis]")).isEnabled();
            baris.locator("[name=metode]").selectOption("SNI 01-2891-1992 butir 5.1");
            penyelia.selectOption("#semuaAnalis", "analis");
            penyelia.click("#terapkan");
            Peramban.potret(penyelia, "register-tugaskan");
            daftar.selesaikan();
            penyelia.waitForCondition(() -> orang.tugas(u.kasus(), "validasiPenugasan") != null);
            orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
            penyelia.navigate("/kelola/penugasan/" + u.sampelId());
            Peramban.potret(penyelia, "register-cek-parameter");
            Page admin = meja();
            Tasklist.masuk(admin, "admin");
            admin.navigate("/kelola/layanan/bbspjikfk/akreditasi?cari=3556");
            Peramban.potret(admin, "register-lingkup");
            admin.locator("tbody a:has-text('Ubah')").first().click();
            admin.selectOption("[name=keadaanBaru]", "DIBEKUKAN");
            admin.fill("[name=sejak]", "2020-01-01");
            admin.fill("[name=alasan]", "Surat KAN 12/2026");
            admin.click("button:has-text('Catat keadaan')");
            assertThat(admin.locator("#keadaan .kalimat-galat")).containsText("di dalam masa berlaku");
            assertThat(admin.locator("[name=alasan]")).hasValue("Surat KAN 12/2026");
            Peramban.potret(admin, "register-lingkup-satu");
            long rentang = sql.queryForObject("select min(parameter_id) from cmc where satker = 'bbspjikfk'", Long.class);
            admin.navigate("/kelola/layanan/bbspjikfk/alat-ukur/" + rentang);
            Peramban.potret(admin, "register-cmc");
            admin.locator("tbody a:has-text('Keadaan')").first().click();
            Peramban.potret(admin, "register-cmc-satu");
        } finally {
            wewenang.aturWajib(KFK, false, "mt");
            sql.update("update wewenang set berlaku_sampai = null where orang = 'analis2'");
        }
    }
}
