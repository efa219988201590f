package id.laju.pengujian;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.laju.Orang;
import id.laju.layanan.LabService;
import id.laju.pengujian.LabUji.Uji;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The penyelia's table: results that go back, and people of two balai. */
@CeritaTest
class LabSekaligusCeritaTest {

    private static final String PTK = "bspji-pontianak";

    @LocalServerPort int port;
    @Autowired LabUji lab;
    @Autowired LabService ruang;
    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;
    @Autowired PenerimaanService penerimaan;
    @Autowired PenugasanService penugasan;
    @Autowired Orang orang;
    @Autowired TaskService tugas;
    @Autowired JdbcTemplate sql;

    private Page penyelia(String frasa) {
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "penyelia");
        p.navigate("/kelola/sekaligus/" + frasa);
        return p;
    }

    private Locator baris(Page p, Uji u, String frasa) {
        return p.locator("tr[data-tugas='" + orang.tugas(u.kasus(), frasa).getId() + "']");
    }

    private static void foto(Page p, String nama) {
        p.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/gambar/" + nama + ".png")));
    }

    /** What other stories left is in other hands. */
    private void hanya(String frasa) {
        tugas.createTaskQuery().taskDefinitionKey("userTask_" + frasa).list().forEach(t -> tugas.setAssignee(t.getId(), "admin"));
    }

    @Test
    void singleResultsGoBackWithANote() {
        hanya("verifikasiHasil");
        Uji balik = lab.sampaiVerifikasi();
        Uji benar = lab.sampaiVerifikasi();
        Page p = penyelia("verifikasiHasil");
        Locator satu = baris(p, balik, "verifikasiHasil");
        Locator dua = baris(p, benar, "verifikasiHasil");
        Locator catatan = satu.locator("[data-nama='baris.0.catatan']");
        assertThat(catatan).isHidden();
        satu.locator("summary").click();
        satu.locator("[data-nama='baris.0.putusan']").check();
        assertThat(catatan).isVisible();
        assertThat(satu.locator("[data-banyak]")).hasText("1");
        assertThat(satu.locator(".pilih-baris")).isChecked();
        assertThat(dua.locator(".pilih-baris")).not().isChecked();
        dua.locator(".pilih-baris").check();
        assertThat(Aksesibilitas.cacat(p)).isEmpty();
        p.locator("#kerjakan").click();
        assertThat(p.locator("#ringkas-massal")).hasText("1 selesai, 1 ditolak, lihat barisnya.");
        assertThat(catatan).isFocused();
        assertThat(satu.locator(".kalimat-galat")).containsText("supaya analis tahu");
        foto(p, "sekaligus-kembalikan");
        p.waitForResponse(r -> r.url().endsWith("/api/tugas/draf"), () -> catatan.fill("Ulangi penimbangan"));
        p.setViewportSize(360, 780);
        Peramban.potret(p, "sekaligus-kembalikan-ponsel");
        p.setViewportSize(1366, 850);
        p.reload();
        assertThat(satu.locator("[data-nama='baris.0.putusan']")).isChecked();
        assertThat(catatan).hasValue("Ulangi penimbangan");
        p.locator("#kerjakan").click();
        assertThat(p.locator("#ringkas-massal")).hasText("1 selesai.");
        lab.jalankan(balik);
        assertThat(penugasan.paket(balik.sampelId())).filteredOn(x -> x.putaran() == 2).singleElement()
            .satisfies(x -> assertThat(x.alasan()).isEqualTo("Ulangi penimbangan"));
    }

    @Test
    void whoWorksInTwoBalaiFillsEachWithItsOwnPeople() {
        hanya("tugaskanAnalis");
        sql.update("insert into staf_satker values ('penyelia', ?) on conflict do nothing", PTK);
        try {
            Uji kfk = lab.pesan();
            lab.tiba(kfk);
            lab.terima(kfk);
            Uji ptk = diPontianak();
            Page p = penyelia("tugaskanAnalis");
            List<String> bersama = p.locator(".bersama-massal select").all().stream().map(s -> s.getAttribute("id")).toList();
            assertThat(bersama).hasSize(2);
            pilih(p, LabUji.KFK, "analis");
            pilih(p, PTK, "analis.ptk");
            p.locator(".bersama-massal input[type=date]").fill(penugasan.sesudah(LabUji.KFK, 14).toString());
            p.locator("[data-centang=ya]").click();
            p.locator("#isi-semua").click();
            assertThat(baris(p, kfk, "tugaskanAnalis").locator("select")).hasValue("analis");
            assertThat(baris(p, ptk, "tugaskanAnalis").locator("select")).hasValue("analis.ptk");
            assertThat(Aksesibilitas.cacat(p)).isEmpty();
            foto(p, "sekaligus-dua-balai");
            p.setViewportSize(360, 780);
            Peramban.potret(p, "sekaligus-dua-balai-ponsel");
            p.locator("#kerjakan").click();
            assertThat(p.locator("#ringkas-massal")).hasText("2 selesai.");
            assertThat(penugasan.paket(ptk.sampelId())).singleElement().satisfies(x -> assertThat(x.analis()).isEqualTo("analis.ptk"));
        } finally {
            sql.update("delete from staf_satker where staf = 'penyelia' and satker = ?", PTK);
        }
    }

    private static void pilih(Page p, String satker, String orang) {
        p.locator(".bersama-massal .bidang-massal[data-satker='" + satker + "'] select").selectOption(new SelectOption().setValue(orang));
    }

    private Uji diPontianak() {
        long id = contoh.ajukan(PTK, 1, 2, false);
        permohonan.jadikanOrder(id);
        Uji u = lab.mulai(id);
        penerimaan.tiba(PTK, u.sampelId(), "Kurir");
        int syarat = orang.lihat("cs.ptk", orang.tugas(u.kasus(), "terimaSampel")).get("syarat").size();
        Map<String, Object> isi = new HashMap<>(lab.isianTerima());
        isi.put("labId", ruang.semua(PTK).get(0).id());
        isi.put("syarat", java.util.Collections.nCopies(syarat, Map.of("terpenuhi", true)));
        orang.selesaikan("cs.ptk", u.kasus(), "terimaSampel", isi);
        orang.selesaikan("koordinator.ptk", u.kasus(), "tunjukPenyelia", Map.of("penyelia", "penyelia"));
        return u;
    }
}
