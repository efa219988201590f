package id.laju.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.lhu.ContohLhu;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A team and the dates of an audit on both sides: chosen and decided in the Tasklist, answered on a phone. */
@CeritaTest
class AuditCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurAudit alur;
    @Autowired PenunjukanService penunjukan;
    @Autowired PemberitahuanService pemberitahuan;
    @Autowired ContohLhu kunci;
    @Autowired Orang orang;
    private final List<String> galatSkrip = new ArrayList<>();

    private Task tunggu(Permohonan p, String frasa) {
        sampai(() -> orang.tugas(p.kasus(), frasa) != null);
        return orang.tugas(p.kasus(), frasa);
    }

    private Page orang(String alamat, String nama) {
        return Tasklist.meja(alamat, nama, galatSkrip);
    }

    private Page ponsel(String alamat) {
        Page hp = Peramban.ponsel(alamat);
        hp.onPageError(galatSkrip::add);
        Peramban.masukPortal(hp, "argonmulia3508");
        return hp;
    }

    private static Locator calon(Page p, String staf) {
        return p.locator("tr[data-baris=anggota]", new Page.LocatorOptions().setHas(p.locator("input[name=staf][value='" + staf + "']")));
    }

    @Test
    @Tag("CRT-041")
    @Tag("CRT-046")
    void theTeamIsChosenAndTheCustomerObjectsToOneOfIt() {
        String alamat = "http://localhost:" + port;
        Permohonan p = alur.mulai();
        Page pj = orang(alamat, "pjsert");
        Tasklist milikPj = new Tasklist(pj);
        milikPj.buka(tunggu(p, "tunjukTim").getId());
        calon(pj, "evaluator").locator("select").selectOption("KETUA");
        milikPj.selesaikan();
        assertThat(pj.locator(".laju-galat").first()).containsText("PPC");
        calon(pj, "ppc").locator("select").selectOption("PPC");
        Peramban.potret(pj, "audit-tunjuk-tim");
        milikPj.selesaikan();
        sampai(() -> alur.pernyataan(p, "evaluator") != null);

        Page evaluator = orang(alamat, "evaluator");
        Tasklist milikEvaluator = new Tasklist(evaluator);
        milikEvaluator.bukaMilikSendiri(alur.pernyataan(p, "evaluator").getId());
        evaluator.check("input[name=jawaban][value=bersedia]");
        Peramban.potret(evaluator, "audit-nyatakan");
        milikEvaluator.selesaikan();
        orang.selesaikan("ppc", alur.pernyataan(p, "ppc"), Map.of("jawaban", "bersedia"));
        sampai(() -> alur.menungguTim(p).isPresent());

        Page hp = ponsel(alamat);
        hp.navigate("/portal/sertifikasi/" + p.id() + "/tim");
        rapi(hp, "audit-tim-360");
        hp.getByText("Ajukan keberatan atas anggota tim").click();
        hp.locator("input[name=keberatan]").last().check();
        hp.locator("textarea[name^=alasan]").last().fill("Pernah bekerja di pesaing kami.");
        rapi(hp, "audit-keberatan-360");
        Peramban.pindah(hp, () -> hp.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim keberatan")).click());
        assertThat(hp.locator("main")).containsText("Belum diputuskan");

        milikPj.buka(tunggu(p, "putuskanKeberatanTim").getId());
        pj.locator("[data-baris=putusan] input[value=TETAP]").check();
        pj.locator("[data-baris=putusan] textarea").fill("Tidak terbukti dari riwayat kerjanya.");
        Peramban.potret(pj, "audit-putuskan-keberatan");
        milikPj.selesaikan();
        sampai(() -> penunjukan.cari(p.id()).isPresent());
        hp.reload();
        assertThat(hp.locator("main")).containsText("Tidak terbukti dari riwayat kerjanya.");
        rapi(hp, "audit-tim-ditunjuk-360");
        assertThat(galatSkrip).isEmpty();
    }

    @Test
    @Tag("CRT-043")
    @Tag("CRT-044")
    void theNoticeIsDraftedSignedSentAndAcceptedOnAPhone() {
        String alamat = "http://localhost:" + port;
        Permohonan p = alur.bertim();
        kunci.siapkanKunci();
        long audit = alur.jadwalkan(p);
        Page pj = orang(alamat, "pjsert");
        Tasklist milikPj = new Tasklist(pj);
        milikPj.buka(tunggu(p, "buatPemberitahuanAudit").getId());
        pj.fill("#mulai", alur.hari(20).toString());
        pj.fill("#selesai", alur.hari(21).withHour(16).toString());
        pj.locator("[data-tambah-baris=rencana]").click();
        pj.locator("[data-baris=rencana] input[name=mulai]").fill(alur.hari(20).toString());
        pj.locator("[data-baris=rencana] input[name=kegiatan]").fill("Rapat pembukaan");
        pj.locator("input[name=penanda][value=kepala]").check();
        pj.locator("input[name=tetap]").check();
        Peramban.potret(pj, "audit-buat-pemberitahuan");
        milikPj.selesaikan();
        sampai(() -> orang.tugas(p.kasus(), "tandatanganiPemberitahuan") != null);

        Page kepala = orang(alamat, "kepala");
        Tasklist milikKepala = new Tasklist(kepala);
        milikKepala.bukaMilikSendiri(orang.tugas(p.kasus(), "tandatanganiPemberitahuan").getId());
        kepala.fill("#sandi", ContohLhu.SANDI);
        Peramban.potret(kepala, "audit-tandatangani");
        milikKepala.selesaikan();
        Task kirim = tunggu(p, "kirimPemberitahuan");
        Page staf = orang(alamat, "operasional");
        Tasklist milikStaf = new Tasklist(staf);
        milikStaf.buka(kirim.getId());
        Peramban.potret(staf, "audit-kirim");
        milikStaf.selesaikan();
        sampai(() -> pemberitahuan.kini(audit).terkirim() != null);

        Page hp = ponsel(alamat);
        hp.navigate("/portal/sertifikasi/" + p.id() + "/jadwal");
        assertThat(hp.locator("main")).containsText("Rapat pembukaan");
        rapi(hp, "audit-jadwal-360");
        Peramban.pindah(hp, () -> hp.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terima jadwal ini")).click());
        assertThat(hp.locator("main")).containsText("Diterima");
        rapi(hp, "audit-jadwal-diterima-360");
        pj.navigate("/kasus/" + p.kasus() + "#tim-dan-jadwal");
        Peramban.potret(pj, "audit-panel");
        assertThat(pemberitahuan.audit(audit).keadaan()).isEqualTo("DISEPAKATI");
        assertThat(galatSkrip).isEmpty();
    }
}
