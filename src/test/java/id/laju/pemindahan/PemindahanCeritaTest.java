package id.laju.pemindahan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.kasus.KasusUtuh;
import id.laju.mesin.GudangModel;
import id.laju.mesin.ModelUji;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.proses.AsalUsulan;
import id.laju.proses.Usulan;
import id.laju.proses.UsulanBaru;
import id.laju.proses.UsulanService;
import id.laju.umum.Petugas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Somebody proposes another model; Admin Pusat looks how finished cases would have gone, and later takes the running ones along. */
@CeritaTest
class PemindahanCeritaTest {

    @LocalServerPort int port;
    @Autowired KasusUtuh utuh;
    @Autowired GudangModel gudang;
    @Autowired UsulanService usulan;
    @Autowired UserDetailsService akun;
    @Autowired RepositoryService sebaran;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private final List<String> baru = new ArrayList<>();

    @AfterEach
    void bersihkan() {
        baru.forEach(d -> sebaran.deleteDeployment(d, true));
        sql.update("update usulan_model set keadaan = 'DITARIK' where alasan = 'Kata keputusan lain' and keadaan = 'DIAJUKAN'");
    }

    private Page pusat() {
        Page halaman = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(halaman, "pusat");
        return halaman;
    }

    @Test
    void theDryRunShowsOnTheDiagramWhereFinishedCasesPart() {
        utuh.siapkan();
        String nomor = utuh.selesai();
        String xml = gudang.xml(gudang.terbaru("uji-laboratorium", null).orElseThrow().id()).replace("penugasan == 'setuju'", "penugasan == 'sah'");
        Usulan u = usulan.ajukan(new UsulanBaru(null, "Kata keputusan lain", AsalUsulan.UNGGAH, Map.of("uji-laboratorium.bpmn", xml.getBytes(StandardCharsets.UTF_8)), null), (Petugas) akun.loadUserByUsername("pemilik"));
        Page p = pusat();
        p.navigate("/kelola/proses/usulan/" + u.id());
        Peramban.pindah(p, () -> p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gladi").setExact(true)).click());
        p.fill("input[name=kasus]", nomor);
        Peramban.pindah(p, () -> p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jalankan")).click());
        assertThat(p.locator("main")).containsText("0 dari 1 kasus mengikuti model ini");
        assertThat(p.locator("main")).containsText("Keputusan tanpa jalan");
        assertThat(p.locator(".diagram-kanvas svg").first()).isVisible();
        assertThat(p.locator(".diagram-kanvas .temuan")).not().hasCount(0);
        Peramban.rapi(p, "gladi-usulan");
        p.setViewportSize(360, 780);
        Peramban.rapi(p, "gladi-usulan-360");
    }

    private static String model(boolean lain) {
        return ModelUji.proses("coba-cerita").mulai("startEvent_cerita")
            .tugas("catatCoba", "Catat sampel", "camunda:candidateGroups=\"cs\"", "normaWaktu=" + (lain ? "3 hari kerja" : "20 menit"), "eskalasi=ketua-tim-pji", "statusPelanggan=" + (lain ? "Diperiksa" : "Sedang Diproses"))
            .tunggu("jawabCoba", "Jawab", "dijawab", "giliran=pelanggan", "statusPelanggan=Konfirmasi Penawaran").pewaktu("boundaryEvent_jawabLewat", "receiveTask_jawabCoba", "timeDuration", lain ? "P10D" : "P7D", true)
            .akhir("endEvent_batal", "statusPelanggan=Batal").akhir("endEvent_cerita", "statusPelanggan=Selesai").alur("boundaryEvent_jawabLewat", "endEvent_batal")
            .alur("startEvent_cerita", "userTask_catatCoba", "receiveTask_jawabCoba", "endEvent_cerita").xml();
    }

    private void sebarkan(boolean lain) {
        baru.add(0, sebaran.createDeployment().name("uji").addString("coba-cerita.bpmn", model(lain)).deploy().getId());
    }

    @Test
    void runningCasesAreTakenAlongOneByOne() {
        sebarkan(false);
        List.of("bbspjikfk/CERITA-1", "bbspjikfk/CERITA-2").forEach(k -> mesin.startProcessInstanceByKey("coba-cerita", k, Map.of("satker", "bbspjikfk")));
        sebarkan(true);
        Page p = pusat();
        p.navigate("/kelola/proses/coba-cerita");
        Peramban.pindah(p, () -> p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pemindahan").setExact(true)).click());
        assertThat(p.locator("main")).containsText("bbspjikfk/CERITA-1, bbspjikfk/CERITA-2");
        Peramban.rapi(p, "pemindahan-daftar");
        Peramban.pindah(p, () -> p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Susun pemindahan dari versi 1")).click());
        Peramban.rapi(p, "pemindahan-susun");
        p.getByLabel("Hitung ulang Lewat boundaryEvent_jawabLewat").check();
        p.getByLabel("Pilih bbspjikfk/CERITA-1").check();
        Peramban.pindah(p, () -> p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lihat pratinjau")).click());
        assertThat(p.locator("#kasus")).containsText("Status: Sedang Diproses menjadi Diperiksa.");
        assertThat(p.getByLabel("Hitung ulang Lewat boundaryEvent_jawabLewat")).isChecked();
        assertThat(p.getByLabel("Pilih bbspjikfk/CERITA-1")).isChecked();
        Peramban.rapi(p, "pemindahan-rencana");
        p.setViewportSize(360, 780);
        Peramban.rapi(p, "pemindahan-rencana-360");
        p.setViewportSize(1280, 800);
        p.fill("[name=alasan]", "Norma baru berlaku juga bagi yang berjalan");
        Peramban.pindah(p, () -> p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pindahkan kasus")).click());
        assertThat(p).hasURL(Pattern.compile(".*/pemindahan/\\d+$"));
        assertThat(p.locator("main")).containsText("1 pindah, 0 tetap", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(p.locator("main")).not().containsText("Muat ulang", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(p.locator("main")).containsText("Tenggat \"Catat sampel\"");
        Peramban.rapi(p, "pemindahan-hasil");
        p.navigate("/kelola/proses/coba-cerita/pemindahan");
        assertThat(p.locator("main")).containsText("Norma baru berlaku juga bagi yang berjalan");
        assertThat(p.locator("article")).containsText("bbspjikfk/CERITA-2");
        assertThat(p.locator("article")).not().containsText("bbspjikfk/CERITA-1");
        p.navigate("/kasus/bbspjikfk/CERITA-1");
        assertThat(p.locator("#pemindahan")).containsText("Norma baru berlaku juga bagi yang berjalan");
        Peramban.rapi(p, "pemilik-kasus-pindah");
        p.setViewportSize(360, 780);
        Peramban.rapi(p, "pemilik-kasus-pindah-360");
    }

    private void putar(boolean lain) {
        String xml = model(lain).replace("coba-cerita", "coba-putar");
        baru.add(0, sebaran.createDeployment().name("uji").addString("coba-putar.bpmn", lain ? xml.replace("catatCoba", "ukurCoba") : xml).deploy().getId());
    }

    /** Of two versions that were released: from the list of versions, and back again. */
    @Test
    void finishedCasesOfOneVersionAreWalkedOverAnother() {
        putar(false);
        String nomor = "bbspjikfk/CERITA-3";
        mesin.startProcessInstanceByKey("coba-putar", nomor, Map.of("satker", "bbspjikfk"));
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 1));
        mesin.createMessageCorrelation("laju.coba.dijawab").processInstanceBusinessKey(nomor).correlate();
        putar(true);
        Page p = pusat();
        p.navigate("/kelola/proses/coba-putar");
        Peramban.pindah(p, () -> p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gladi kasus versi 1 di atas versi terbaru")).click());
        assertThat(p.locator("main")).containsText("0 dari 1 kasus mengikuti model ini sampai akhir");
        assertThat(p.locator("main")).containsText("Langkah tidak ada lagi");
        Peramban.rapi(p, "pemilik-gladi-versi");
        p.setViewportSize(360, 780);
        Peramban.rapi(p, "gladi-versi-360");
        p.setViewportSize(1280, 800);
        p.navigate("/kelola/proses/coba-putar/beda");
        Peramban.pindah(p, () -> p.locator("form.cari").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Gladi")).click());
        assertThat(p.locator("main")).containsText(nomor);
    }
}
