package id.laju.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.TandaTangan;
import id.laju.peramban.Tasklist;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An audit on a tablet, the network gone in between; the sheet signed at the meeting; the customer mends a finding on a phone. */
@CeritaTest
class LembarAuditCeritaTest {

    private static final int TABLET = 768;

    @LocalServerPort int port;
    @Autowired AlurTemuan alur;
    @Autowired LembarAuditService lembar;
    @Autowired TemuanService temuan;
    @Autowired LksService lks;
    @Autowired RepositoryService gudang;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private String sebaran;

    @AfterEach
    void buang() {
        sampai(this::terbuang);
    }

    /** Not while the executor does one of its jobs. */
    private boolean terbuang() {
        try {
            gudang.deleteDeployment(sebaran, true);
            return true;
        } catch (OptimisticLockingException | NullValueException sedangDikerjakan) {
            return false;
        }
    }

    @Test
    @Tag("CRT-048")
    @Tag("CRT-051")
    @Tag("CRT-052")
    @Tag("CRT-057")
    void anAuditOnATablet(@TempDir Path folder) throws Exception {
        String alamat = "http://localhost:" + port;
        sebaran = alur.sebarkanEvaluasi();
        Kunjungan k = alur.mulaiEvaluasi();
        sql.update("insert into pemberitahuan_audit (audit_id, ke, tgl_surat, mulai, selesai) values (?, 2, current_date, now() - interval '1 day', now() - interval '1 hour')", k.id());
        Page tablet = Peramban.meja(alamat);
        tablet.setViewportSize(TABLET, 1024);
        Tasklist.masuk(tablet, AlurTemuan.KETUA);
        tablet.navigate("/kelola/audit/" + k.id());
        rapi(tablet, "audit-lembar-768");
        ButirLembar iso = lembar.butir(k.id()).get(0);
        Locator satu = tablet.locator("#b-" + iso.id());
        tablet.context().setOffline(true);
        satu.locator(".pilihan-butir label").nth(1).click();
        satu.locator("textarea").fill("Isu internal belum ditinjau sejak 2024");
        assertThat(satu.locator(".keadaan-butir")).containsText("belum terkirim");
        assertThat(tablet.locator("#kabar-lembar")).containsText("1 butir belum terkirim");
        tablet.context().setOffline(false);
        sampai(() -> "Isu internal belum ditinjau sejak 2024".equals(lembar.satu(k.id(), iso.id()).catatan()));
        assertThat(lembar.satu(k.id(), iso.id()).hasil()).isEqualTo(HasilPeriksa.TIDAK_SESUAI);
        assertThat(satu.locator(".keadaan-butir")).hasText("tersimpan");
        satu.locator("input[data-ambil=FOTO]").setInputFiles(Files.write(folder.resolve("notulen.jpg"), ContohBerkas.foto("jpg", 1200, 900)));
        assertThat(satu.locator(".foto-daftar img")).hasCount(1);
        satu.locator("[data-jadi-temuan]").click();
        assertThat(tablet.locator("#t-klausul")).hasValue("4.1");
        tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan temuan")).click();
        assertThat(tablet.locator("#form-temuan")).containsText("Pilih kategori temuan.");
        rapi(tablet, "audit-temuan-768");
        tablet.locator("#form-temuan .pilihan-butir label").nth(2).click();
        Peramban.pindah(tablet, () -> tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan temuan")).click());
        assertThat(tablet.locator("#temuan tbody tr")).hasCount(1);
        assertThat(tablet.locator("#temuan thead")).not().containsText("Batas waktu");
        assertThat((Boolean) tablet.locator("#temuan .gulung").evaluate("e => e.scrollWidth <= e.clientWidth")).as("its buttons are in sight").isTrue();
        long satuTemuan = temuan.milikAudit(k.id()).get(0).id();
        tablet.locator("[data-ubah-temuan]").first().click();
        tablet.fill("#t-uraian", "Isu internal belum ditinjau sejak 2023");
        sql.update("update temuan set versi = versi + 1, diubah_oleh = 'evaluator2' where id = ?", satuTemuan);
        tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan temuan")).click();
        assertThat(tablet.locator("#form-temuan")).containsText("Temuan ini baru saja diubah");
        assertThat(tablet.locator("#t-uraian")).hasValue("Isu internal belum ditinjau sejak 2023");
        rapi(tablet, "audit-temuan-bentrok-768");
        alur.jawabSemua(k);
        tablet.navigate("/kelola/audit/" + k.id());
        tablet.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Laksanakan audit di lokasi")).click();
        tablet.locator("[data-laju][data-siap=ya]").waitFor();
        tablet.check("input[name=hasil][value=terlaksana]");
        rapi(tablet, "audit-selesai-768");
        Peramban.pindah(tablet, () -> tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Selesaikan")).click());
        tablet.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Susun LKS dan rapat penutup")).click();
        tablet.locator("[data-laju][data-siap=ya]").waitFor();
        TandaTangan.coret(tablet, "TTD_KETUA");
        tablet.check("input[name=cara][value=DI_TEMPAT]");
        tablet.fill("#wakilNama", "Budi Hartono");
        TandaTangan.coret(tablet, "TTD_WAKIL");
        rapi(tablet, "audit-lks-768");
        Peramban.pindah(tablet, () -> tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Selesaikan")).click());
        sampai(() -> lks.cari(k.id()).filter(Lks::terbit).isPresent());
        assertThat(lks.cari(k.id()).orElseThrow().terbit()).isTrue();

        long id = temuan.milikAudit(k.id()).get(0).id();
        sampai(() -> orang.tugas(k.kasus(), "susunLks") == null && temuan.ambil(id).perluPerbaikan());
        Page ponsel = Peramban.ponsel(alamat);
        Peramban.masukPortal(ponsel, AlurTemuan.PELANGGAN);
        ponsel.navigate("/portal/sertifikasi/" + k.p().id() + "/temuan");
        rapi(ponsel, "temuan-daftar-360");
        ponsel.navigate("/portal/sertifikasi/" + k.p().id() + "/lks/" + k.id());
        rapi(ponsel, "temuan-lks-360");
        ponsel.navigate("/portal/sertifikasi/" + k.p().id() + "/temuan/" + id);
        ponsel.fill("[name=akarMasalah]", "Tinjauan isu tidak dijadwalkan");
        assertThat(ponsel.locator("[data-status-otomatis]")).containsText("tersimpan", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        ponsel.reload();
        assertThat(ponsel.locator("[name=akarMasalah]")).hasValue("Tinjauan isu tidak dijadwalkan");
        rapi(ponsel, "temuan-perbaikan-360");
        ponsel.fill("[name=tindakan]", "Tinjauan isu setiap semester");
        ponsel.fill("[name=rencanaSelesai]", alur.kini().toLocalDate().plusDays(20).toString());
        ponsel.setInputFiles("#bukti input[type=file]", Files.write(folder.resolve("bukti.pdf"), ContohBerkas.pdf("Notulen tinjauan")));
        Peramban.pindah(ponsel, () -> ponsel.click("#bukti form[enctype] button"));
        assertThat(ponsel.locator("#bukti li")).hasCount(1);
        assertThat(ponsel.locator("[name=tindakan]")).hasValue("Tinjauan isu setiap semester");
        Peramban.pindah(ponsel, () -> ponsel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim perbaikan")).click());
        assertThat(temuan.ambil(id).keadaan()).isEqualTo(KeadaanTemuan.DIJAWAB);

        Page meja = Peramban.meja(alamat);
        Tasklist evaluator = Tasklist.masuk(meja, AlurTemuan.EVALUATOR);
        evaluator.buka(orang.tugas(k.kasus(), "nilaiPerbaikan").getId());
        meja.check("input[name=keputusan][value=tutup]");
        Peramban.potret(meja, "temuan-nilai");
        evaluator.selesaikan();
        sampai(() -> temuan.ambil(id).keadaan() == KeadaanTemuan.DITUTUP);
        assertThat(temuan.ambil(id).keadaan()).isEqualTo(KeadaanTemuan.DITUTUP);
    }
}
