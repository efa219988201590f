package id.laju.lhu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.laju.Orang;
import id.laju.dokumen.DokumenService;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.PermohonanService;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The Kepala Balai signs a list with one passphrase. */
@CeritaTest
class LhuSekaligusCeritaTest {

    @LocalServerPort int port;
    @Autowired ContohLhu contoh;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private static Locator baris(Page p, String tugasId) {
        return p.locator("tr[data-tugas='" + tugasId + "']");
    }

    @Test
    @Tag("LHU-003")
    void aListIsSignedWithOnePassphraseAndEachReportHasItsResult() {
        contoh.siapkanKunci();
        List<ContohLhu.Berjalan> semua = Stream.generate(contoh::menungguTandaTangan).limit(3).toList();
        List<String> tugas = semua.stream().map(contoh::tugasTte).toList();
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "kepala");
        p.navigate("/kelola/sekaligus/tandatanganiLhu");
        p.locator("[data-centang='']").click();
        tugas.forEach(t -> baris(p, t).locator(".pilih-baris").check());
        assertThat(p.locator("#kerjakan")).hasText("Tandatangani LHU/sertifikat (3)");

        Locator sandi = p.locator("[data-nama=sandi]");
        sandi.fill("bukan-sandinya");
        p.locator("#kerjakan").click();
        assertThat(p.locator(".bersama-massal .kalimat-galat")).containsText("Frasa sandi tanda tangan tidak cocok");
        assertThat(sandi).hasValue("");
        assertThat(sandi).isFocused();
        assertThat(p.locator("#kerjakan")).hasText("Tandatangani LHU/sertifikat (3)");
        tugas.forEach(t -> assertThat(baris(p, t).locator(".pilih-baris")).isChecked());
        assertThat(Aksesibilitas.cacat(p)).isEmpty();
        p.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/gambar/sekaligus-tte-sandi.png")));

        p.reload();
        tugas.forEach(t -> assertThat(baris(p, t).locator(".pilih-baris")).isChecked());
        assertThat(sandi).hasValue("");
        assertThat(sql.queryForList("select isi::text from draf_tugas where orang = 'kepala'", String.class)).isNotEmpty()
            .noneMatch(d -> d.contains("sandi") || d.contains(ContohLhu.SANDI));

        // Withdrawn by somebody while the page was open.
        dokumen.batalkan(permohonan.satuLaporan(semua.get(1).laporanId()).dokumenId(), "uji");
        sandi.fill(ContohLhu.SANDI);
        p.locator("#kerjakan").click();
        assertThat(p.locator("#ringkas-massal")).hasText("2 selesai, 1 ditolak, lihat barisnya.", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        assertThat(baris(p, tugas.get(0)).locator(".hasil-baris")).hasText("Selesai");
        assertThat(baris(p, tugas.get(1)).locator(".hasil-baris")).containsText("Dokumen ini sudah tidak berlaku.");
        assertThat(baris(p, tugas.get(2)).locator(".hasil-baris")).hasText("Selesai");
        assertThat(baris(p, tugas.get(1)).locator(".pilih-baris")).isChecked();
        assertThat(sandi).hasValue("");
        p.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/gambar/sekaligus-tte-hasil.png")));
        p.setViewportSize(360, 780);
        Peramban.potret(p, "sekaligus-tte-ponsel");
        assertThat(orang.tugas(semua.get(0).kasus(), "periksaLhu")).isNotNull();
        assertThat(orang.tugas(semua.get(1).kasus(), "tandatanganiLhu")).isNotNull();
        assertThat(orang.tugas(semua.get(2).kasus(), "periksaLhu")).isNotNull();
        // Nobody else has to stumble over it.
        sql.update("delete from draf_tugas where orang = 'kepala'");
    }
}
