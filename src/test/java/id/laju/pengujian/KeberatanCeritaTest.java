package id.laju.pengujian;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.lhu.TerbitkanContoh;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A customer objects on a phone, sends a new sample, and reads that the repeated test confirms the result. */
@CeritaTest
class KeberatanCeritaTest {

    @LocalServerPort int port;
    @Autowired LabUji lab;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired PermohonanService permohonan;
    @Autowired ContohSurvei survei;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    @Test
    void fromTheObjectionOnAPhoneToTheConfirmedResult() {
        String alamat = "http://localhost:" + port;
        LabUji.Uji u = lab.sampaiVerifikasi();
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        Laporan l = permohonan.satuLaporan(terbitkan.rilisTanpaProses(u.permohonanId(), 0));
        survei.isi(u.permohonanId(), u.pelangganId());

        Page ponsel = Peramban.ponsel(alamat);
        Peramban.masukPortal(ponsel, "argonmulia3508");
        ponsel.navigate("/portal/lhu?ukuran=100");
        ponsel.locator("#order-" + u.permohonanId() + " a:has-text('Keberatan atas hasil')").first().click();
        ponsel.locator("input[name=parameter]").first().check();
        ponsel.fill("textarea[name=alasan]", "Laboratorium lain melaporkan 0,02 untuk sampel yang sama.");
        Peramban.potret(ponsel, "keberatan-1-nyatakan");
        ponsel.click("button:has-text('Kirim keberatan')");
        assertThat(ponsel.locator("main")).containsText("Sedang diperiksa");
        long id = sql.queryForObject("select id from keberatan_hasil where laporan_id = ?", Long.class, l.id());
        LabUji.Uji k = new LabUji.Uji(u.sampelId(), u.permohonanId(), LabUji.KFK + "/KBR-" + id, u.pelangganId());

        Page mejaCs = Peramban.meja(alamat);
        Tasklist cs = Tasklist.masuk(mejaCs, "cs");
        cs.buka(orang.tugas(k.kasus(), "terimaKeberatan").getId());
        mejaCs.fill("#uraian", "Laboratorium lain melaporkan 0,02 untuk sampel yang sama.");
        Peramban.potret(mejaCs, "keberatan-2-terima");
        cs.selesaikan();
        assertThat(mejaCs.locator("[data-laju]")).hasCount(0);

        Page mejaMt = Peramban.meja(alamat);
        Tasklist mt = Tasklist.masuk(mejaMt, "mt2");
        mt.buka(orang.tugas(k.kasus(), "periksaKeberatan").getId());
        mejaMt.check("[name=keputusan][value=baru]");
        mejaMt.fill("#alasan", "Sisa sampel tidak cukup untuk uji ulang; kirim sampel dari kelompok produksi yang sama.");
        Peramban.potret(mejaMt, "keberatan-3-periksa");
        mt.selesaikan();
        assertThat(mejaMt.locator("[data-laju]")).hasCount(0);
        lab.jalankan(k);

        ponsel.navigate("/portal");
        Peramban.potret(ponsel, "keberatan-4-dasbor");
        ponsel.locator("a:has-text('Kirim sampel baru')").first().click();
        ponsel.fill("input[name=kiriman]", "JNE CGK00012345");
        Peramban.potret(ponsel, "keberatan-5-sampel");
        ponsel.click("button:has-text('Sampel sudah dikirim')");
        assertThat(ponsel.locator("main")).containsText("diuji ulang");

        cs.buka(orang.tugas(k.kasus(), "terimaSampelBaru").getId());
        mejaCs.check("[name=keputusan][value=layak]");
        Peramban.potret(mejaCs, "keberatan-6-terima-sampel");
        cs.selesaikan();
        assertThat(mejaCs.locator("[data-laju]")).hasCount(0);
        Page mejaPenyelia = Peramban.meja(alamat);
        Tasklist penyelia = Tasklist.masuk(mejaPenyelia, "penyelia");
        penyelia.buka(orang.tugas(k.kasus(), "perbaikiHasil").getId());
        assertThat(mejaPenyelia.locator("[data-baris=baris]")).containsText("diusulkan orang lain");
        mejaPenyelia.selectOption("[name=analis]", "analis2");
        Peramban.potret(mejaPenyelia, "keberatan-6b-tugaskan-pengulangan");
        penyelia.selesaikan();
        assertThat(mejaPenyelia.locator("[data-laju]")).hasCount(0);
        lab.uji(k, "analis2", p -> "0,06");
        lab.periksa(k, "penyelia", "verifikasiHasil");
        lab.periksa(k, "mt", "validasiHasil");
        lab.jalankan(k);

        mt.buka(orang.tugas(k.kasus(), "simpulkanUjiUlang").getId());
        mejaMt.check("[name=keputusan][value=dikukuhkan]");
        mejaMt.fill("#catatan", "Beda 0,01 dalam batas keterulangan metode.");
        Peramban.potret(mejaMt, "keberatan-7-simpulkan");
        mt.selesaikan();
        assertThat(mejaMt.locator("[data-laju]")).hasCount(0);
        lab.jalankan(k);

        ponsel.navigate("/portal/lhu/" + l.id() + "/keberatan");
        assertThat(ponsel.locator("main")).containsText("Hasil dikukuhkan");
        Peramban.potret(ponsel, "keberatan-8-dikukuhkan");
        mejaCs.navigate("/kelola/lhu/" + l.id());
        assertThat(mejaCs.locator("main")).containsText("Hasil dikukuhkan");
        Peramban.potret(mejaCs, "keberatan-9-lhu");
        mejaCs.navigate("/kelola/lhu?cari=" + l.nomorLhu());
        Peramban.potret(mejaCs, "hardcopy-daftar");
        muat(mejaCs);
        mejaCs.navigate("/kelola/keberatan?cari=" + l.nomorLhu());
        assertThat(mejaCs.locator("main")).containsText("Hasil dikukuhkan");
        Peramban.potret(mejaCs, "keberatan-daftar");
        muat(mejaCs);
        mejaCs.locator("a:has-text('Buka kasus')").first().click();
        assertThat(mejaCs.locator("main")).containsText("Hasil Dikukuhkan");
        Peramban.potret(mejaCs, "keberatan-kasus");
        mejaCs.navigate("/kelola/lhu/selesai");
        assertThat(mejaCs.locator("main")).containsText("SERTIFIKAT TERKIRIM");
        Peramban.potret(mejaCs, "sertifikat-selesai");
    }

    /** Nothing has to be pushed sideways at a desk. */
    private static void muat(Page meja) {
        org.assertj.core.api.Assertions.assertThat((Boolean) meja.evaluate("() => [...document.querySelectorAll('.gulung')].every((g) => g.scrollWidth <= g.clientWidth)")).isTrue();
    }
}
