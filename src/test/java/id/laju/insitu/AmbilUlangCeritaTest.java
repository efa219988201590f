package id.laju.insitu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.TandaTangan;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever brought a refused sample takes it again, with the phone in the hand. */
@CeritaTest
class AmbilUlangCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurLapangan alur;
    @Autowired AlurDariLokasi lokasi;
    @Autowired HasilLapanganService hasil;
    @Autowired Orang orang;

    @Test
    @Tag("INS-011")
    void aRefusedSampleIsTakenAgainOnThePhone(@TempDir Path folder) throws Exception {
        Permohonan p = lokasi.diPenerimaan();
        lokasi.tolak(p);
        lokasi.mintaLagi(p);
        Page hp = Peramban.ponsel("http://localhost:" + port);
        hp.context().grantPermissions(List.of("geolocation"));
        hp.context().setGeolocation(new Geolocation(-6.20421, 106.845131));
        Tasklist.masuk(hp, "ppc");
        hp.navigate("/kelola/lapangan/" + p.id());
        Peramban.pindah(hp, () -> hp.click("a[href*='/kelola/lapangan/tugas/']"));
        hp.locator("[data-laju][data-siap=ya]").waitFor();
        hp.check("input[name=keputusan][value=terambil]");
        assertThat(hp.locator("#petugas")).hasValue("ppc");
        isi(hp);
        hp.click("[data-koordinat]");
        assertThat(hp.locator("input[name=bujur]")).hasValue("106,845131");
        TandaTangan.coret(hp, "TTD_PELANGGAN");
        hp.locator("[data-ttd=TTD_PELANGGAN] [data-ttd-simpan]").click();
        assertThat(hp.locator("[data-ttd=TTD_PELANGGAN] img")).isVisible();
        TandaTangan.coret(hp, "TTD_PETUGAS");
        hp.click("button.utama");
        assertThat(hp.locator("fieldset .laju-galat")).containsText("Ambil paling sedikit satu foto");
        rapi(hp, "lapangan-ambil-ulang-galat-360");
        hp.setInputFiles(".laju-ambil-foto input", Files.write(folder.resolve("outlet.jpg"), ContohBerkas.foto("jpg", 1200, 900)));
        assertThat(hp.locator(".laju-foto-daftar img")).hasCount(1);
        rapi(hp, "lapangan-ambil-ulang-360");
        hp.click("button.utama");
        hp.waitForURL("**/kelola/lapangan");
        assertThat(orang.tugas(p.kasus(), "ambilUlangContoh")).isNull();
        assertThat(hasil.fotoUlangOrder(p.id())).extracting(FotoLapangan::jenis).containsExactlyInAnyOrder(JenisFoto.FOTO, JenisFoto.TTD_PELANGGAN, JenisFoto.TTD_PETUGAS);
        hp.navigate("/kelola/lapangan/" + p.id());
        assertThat(hp.locator("main")).containsText("Diambil lagi");
        rapi(hp, "lapangan-lihat-diambil-lagi-360");
        diMeja(p);
    }

    private void diMeja(Permohonan p) {
        Page meja = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(meja, "cs");
        meja.navigate("/kelola/lapangan/" + p.id());
        assertThat(meja.locator("section:has(h2:text-is('Diambil lagi')) td").filter(new Locator.FilterOptions().setHasText("Budi Hartono"))).isVisible();
        assertThat(meja.locator("section:has(h2:text-is('Diambil lagi')) img")).hasCount(3);
        Peramban.potret(meja, "lapangan-lihat-diambil-lagi");
    }

    private void isi(Page hp) {
        LocalDateTime selesai = alur.kini().withSecond(0).minusMinutes(2);
        hp.fill("#tiba", selesai.minusHours(1).toString());
        hp.fill("#selesai", selesai.toString());
        hp.fill("input[name=diambil]", selesai.minusMinutes(30).toString());
        hp.fill("input[name=nomorContoh]", "AL-01 B");
        hp.fill("input[name=kondisi]", "Jernih, 4 derajat");
        hp.fill("input[name=jumlah]", "2 botol @ 500 mL");
        hp.fill("#saksiNama", "Budi Hartono");
    }
}
