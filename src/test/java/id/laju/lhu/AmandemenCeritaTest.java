package id.laju.lhu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.SiapaBekerja;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A report is corrected: from the customer's request on a phone to the public page of the old report. */
@CeritaTest
class AmandemenCeritaTest {

    @LocalServerPort int port;
    @Autowired ContohLhu contoh;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired AmandemenService amandemen;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired ContohSurvei survei;
    @Autowired TteService tte;
    @Autowired SiapaBekerja siapa;
    @Autowired Orang orang;

    @Test
    @Tag("LHU-022")
    void fromTheCustomersRequestToThePublicPage() throws IOException {
        String alamat = "http://localhost:" + port;
        long order = contoh.order(2, true);
        Laporan lama = permohonan.satuLaporan(terbitkan.rilisTanpaProses(order, 0));
        survei.isi(order, permohonan.ambil(order).pelangganId());

        Page ponsel = Peramban.ponsel(alamat);
        Peramban.masukPortal(ponsel, "argonmulia3508");
        ponsel.navigate("/portal/lhu?cari=" + Peramban.kata(permohonan.ambil(order).nomorOrder()));
        ponsel.locator("#order-" + order + " a:has-text('Minta perbaikan')").first().click();
        ponsel.fill("textarea[name=alasan]", "Alamat kami tercetak keliru, seharusnya Jalan Melati 19, Bogor.");
        Peramban.potret(ponsel, "amandemen-1-minta");
        ponsel.click("button:has-text('Kirim permintaan')");
        assertThat(ponsel.locator("main")).containsText("Sedang diperiksa");
        String kasus = amandemen.tentang(lama.id()).get(0).kasus();

        Page mejaCs = Peramban.meja(alamat);
        Tasklist cs = Tasklist.masuk(mejaCs, "cs");
        cs.buka(orang.tugas(kasus, "telaahAmandemen").getId());
        mejaCs.fill("#uraian", "Alamat pelanggan tercetak keliru.");
        Peramban.potret(mejaCs, "amandemen-2-telaah");
        cs.selesaikan();
        assertThat(mejaCs.locator("[data-laju]")).hasCount(0);

        Page mejaMt = Peramban.meja(alamat);
        Tasklist mt = Tasklist.masuk(mejaMt, "mt");
        mt.buka(orang.tugas(kasus, "putuskanAmandemen").getId());
        mejaMt.check("[name=keputusan][value=amandemen]");
        mejaMt.fill("#alasan", "Alamat pelanggan tercetak keliru.");
        Peramban.potret(mejaMt, "amandemen-3-putuskan");
        mt.selesaikan();
        assertThat(mejaMt.locator("[data-laju]")).hasCount(0);

        cs.buka(orang.tugas(kasus, "isiKoreksi").getId());
        mejaCs.fill("[name=alamatCetak]", "Jalan Melati 19, Bogor");
        Peramban.potret(mejaCs, "amandemen-4-isi");
        cs.selesaikan();
        assertThat(mejaCs.locator("[data-laju]")).hasCount(0);

        Page mejaKetua = Peramban.meja(alamat);
        Tasklist ketua = Tasklist.masuk(mejaKetua, "ketua");
        assertThat(ketua.buka(orang.tugas(kasus, "periksaKoreksi").getId())).containsText("Jalan Melati 19, Bogor");
        mejaKetua.check("[name=keputusan][value=setuju]");
        Peramban.potret(mejaKetua, "amandemen-5-periksa");
        ketua.selesaikan();
        assertThat(mejaKetua.locator("[data-laju]")).hasCount(0);

        orang.selesaikan("ketua", kasus, "beriNomorLhu", Map.of());
        orang.selesaikan("cs", kasus, "buatLhu", Map.of("penandaTangan", "kepala", "tanpaSimbol", false));
        contoh.siapkanKunci();
        String tugas = orang.tugas(kasus, "tandatanganiLhu").getId();
        orang.sebagai("kepala", () -> tte.tandatangani(List.of(tugas), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow()));
        orang.selesaikan("cs", kasus, "periksaLhu", Map.of("keputusan", "rilis"));
        Laporan baru = permohonan.satuLaporan(amandemen.tentang(lama.id()).get(0).laporanBaru());
        Files.createDirectories(Path.of("target/gambar"));
        Files.write(Path.of("target/gambar/amandemen.pdf"), dokumen.isi(baru.dokumenId()));

        ponsel.navigate("/portal/lhu?cari=" + Peramban.kata(permohonan.ambil(order).nomorOrder()));
        assertThat(ponsel.locator("#order-" + order)).containsText("Diamandemen dengan " + baru.nomorLhu());
        Peramban.potret(ponsel, "amandemen-6-ponsel-terbit");
        ponsel.navigate("/verifikasi/" + dokumen.ambil(lama.dokumenId()).kodeVerifikasi());
        assertThat(ponsel.locator("main")).containsText("Sudah diamandemen");
        assertThat(ponsel.locator("main")).containsText(baru.nomorLhu());
        Peramban.potret(ponsel, "amandemen-7-verifikasi-lama");
        mejaCs.navigate("/kelola/lhu?cari=" + lama.nomorLhu());
        assertThat(mejaCs.locator("main")).containsText("diperbaiki dengan " + baru.nomorLhu());
        Peramban.potret(mejaCs, "amandemen-8-daftar");
        mejaCs.navigate("/kelola/lhu/" + lama.id());
        Peramban.potret(mejaCs, "amandemen-9-satu");
        assertThat(mejaCs.locator("main")).containsText("Jalan Melati 19, Bogor");
        assertThat(ponsel.locator("body").evaluate("b => b.scrollWidth <= window.innerWidth")).isEqualTo(true);
    }
}
