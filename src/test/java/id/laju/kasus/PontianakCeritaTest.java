package id.laju.kasus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.kasus.AlurPengujian.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.PermohonanService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pontianak from reception to release, as PJ Lab, Pengetik and CS see it in the browser. */
@CeritaTest
class PontianakCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired Orang orang;
    @Autowired PermohonanService permohonan;

    private String alamat() {
        return "http://localhost:" + port;
    }

    /** No button lies beyond the table. */
    private static void muat(Page p) {
        assertThat((Boolean) p.evaluate("() => [...document.querySelectorAll('.gulung')].every(e => e.scrollWidth <= e.clientWidth)")).as("no scrolling sideways").isTrue();
    }

    /** Once the jobs before it are done. */
    private String tugas(Jalan j, String frasa) {
        Awaitility.await().until(() -> orang.tugas(alur.jalankan(j).kasus(), frasa) != null);
        return orang.tugas(j.kasus(), frasa).getId();
    }

    @Test
    @Tag("LAB-005")
    @Tag("LAB-027")
    @Tag("LHU-006")
    @Tag("LHU-008")
    @Tag("LHU-009")
    @Tag("LHU-027")
    void fromReceptionToRelease() {
        Jalan j = alur.terima(alur.tiba(alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(PONTIANAK, 1, "Garam Meja")))))));
        String nomor = permohonan.ambil(j.permohonanId()).nomorOrder();
        Page mejaLab = Peramban.meja(alamat());
        Tasklist lab = Tasklist.masuk(mejaLab, "koordinator.ptk");
        mejaLab.navigate("/kelola/pj-lab?cari=" + nomor);
        assertThat(mejaLab.locator("tbody")).containsText(nomor);
        assertThat(Aksesibilitas.cacat(mejaLab)).isEmpty();
        Peramban.potret(mejaLab, "ptk-1-order-pj-lab");
        mejaLab.locator("tbody a[aria-label='Cek sampel order " + nomor + "']").click();
        assertThat(mejaLab.locator("tbody")).containsText("CEK SAMPEL BARU");
        assertThat(Aksesibilitas.cacat(mejaLab)).isEmpty();
        muat(mejaLab);
        Peramban.potret(mejaLab, "ptk-2-sampel-pj-lab");
        Locator tunjuk = lab.buka(tugas(j, "tunjukPenyelia"));
        assertThat(mejaLab.locator("#penyelia")).hasValue("penyelia.ptk");
        assertThat(tunjuk).not().containsText("Kapuas");
        Peramban.potret(mejaLab, "ptk-3-kirim-ke-penyelia");
        lab.selesaikan();
        assertThat(mejaLab.locator("[data-laju]")).hasCount(0);

        alur.tugaskan(j);
        mejaLab.navigate("/kelola/pj-lab/" + j.permohonanId());
        assertThat(mejaLab.locator("tbody")).containsText("SAMPEL DALAM PENGUJIAN ANALIS");
        muat(mejaLab);
        Peramban.potret(mejaLab, "ptk-3b-sampel-diuji");
        alur.uji(j);
        Page mejaPenyelia = Peramban.meja(alamat());
        Tasklist penyelia = Tasklist.masuk(mejaPenyelia, "penyelia.ptk");
        penyelia.buka(tugas(j, "verifikasiHasil"));
        mejaPenyelia.click("#semuaBenar");
        Peramban.potret(mejaPenyelia, "ptk-4-kirim-ke-kasi-ss");
        penyelia.selesaikan();
        assertThat(mejaPenyelia.locator("[data-laju]")).hasCount(0);
        lab.buka(tugas(j, "validasiHasil"));
        mejaLab.click("#semuaBenar");
        Peramban.potret(mejaLab, "ptk-5-kirim-ke-pengetik");
        lab.selesaikan();
        assertThat(mejaLab.locator("[data-laju]")).hasCount(0);
        alur.jalankan(j);

        Page mejaKetik = Peramban.meja(alamat());
        Tasklist pengetik = Tasklist.masuk(mejaKetik, "pengetik.ptk");
        mejaKetik.navigate("/kelola/ketikan?cari=" + nomor);
        assertThat(mejaKetik.locator("tbody")).containsText("KETIKAN BARU");
        Peramban.potret(mejaKetik, "ptk-6-ketikan");
        pengetik.buka(tugas(j, "beriNomorLhu"));
        pengetik.selesaikan();
        assertThat(mejaKetik.locator("[data-laju]")).hasCount(0);
        pengetik.buka(tugas(j, "ketikLhu"));
        mejaKetik.fill("[name=catatan]", "Diuji dalam keadaan kering.");
        mejaKetik.waitForPopup(() -> mejaKetik.click("[data-cetak]")).close();
        assertThat(mejaKetik.locator("[data-cetakan]")).hasText("1");
        Peramban.potret(mejaKetik, "ptk-7-ketik");
        pengetik.selesaikan();
        assertThat(mejaKetik.locator("[data-laju]")).hasCount(0);

        lab.buka(tugas(j, "setujuiLhu"));
        mejaLab.check("[name=keputusan][value=perbaiki]");
        mejaLab.fill("#catatan", "Tulis juga kemasannya.");
        Peramban.potret(mejaLab, "ptk-8-setujui");
        lab.selesaikan();
        assertThat(mejaLab.locator("[data-laju]")).hasCount(0);
        assertThat(pengetik.buka(tugas(j, "ketikLhu"))).containsText("Tulis juga kemasannya.");
        assertThat(mejaKetik.locator("[name=catatan]")).hasValue("Diuji dalam keadaan kering.");
        pengetik.selesaikan();
        assertThat(mejaKetik.locator("[data-laju]")).hasCount(0);
        mejaKetik.navigate("/kelola/ketikan/" + j.permohonanId());
        assertThat(mejaKetik.locator("tbody")).containsText("1 kali print");
        assertThat(Aksesibilitas.cacat(mejaKetik)).isEmpty();
        Peramban.potret(mejaKetik, "ptk-9-contoh-ketikan");
        lab.buka(tugas(j, "setujuiLhu"));
        mejaLab.check("[name=keputusan][value=setuju]");
        lab.selesaikan();
        assertThat(mejaLab.locator("[data-laju]")).hasCount(0);

        Page mejaCs = Peramban.meja(alamat());
        Tasklist cs = Tasklist.masuk(mejaCs, "cs.ptk");
        cs.buka(tugas(j, "mintaTandaTangan"));
        Peramban.potret(mejaCs, "ptk-10-minta-tanda-tangan");
        cs.selesaikan();
        assertThat(mejaCs.locator("[data-laju]")).hasCount(0);
        alur.terbitkanLhu(j);
        assertThat(permohonan.laporan(j.permohonanId())).allMatch(l -> l.dirilis() != null);
    }

    /** The same people with a certificate, two of them approved on one page. */
    @Test
    @Tag("CAL-014")
    @Tag("LHU-009")
    void aCertificateOnTheirPages() {
        Jalan j = diketik("Jangka sorong diterima dengan kotaknya.");
        diketik(null);
        Page mejaLab = Peramban.meja(alamat());
        Tasklist lab = Tasklist.masuk(mejaLab, "koordinator.ptk");
        assertThat(lab.buka(tugas(j, "setujuiLhu"))).not().containsText("Kapuas");
        Peramban.potret(mejaLab, "ptk-11-setujui-sertifikat");
        mejaLab.navigate("/kelola/sekaligus/setujuiLhu");
        assertThat(mejaLab.locator("main")).not().containsText("Kapuas");
        assertThat(Aksesibilitas.cacat(mejaLab)).isEmpty();
        Locator baris = mejaLab.locator("tr[data-tugas='" + tugas(j, "setujuiLhu") + "']");
        baris.locator(".pilih-baris").check();
        Peramban.potret(mejaLab, "ptk-12-setujui-sekaligus");
        mejaLab.click("#kerjakan");
        assertThat(baris).containsText("Selesai");
        Peramban.potret(mejaLab, "ptk-13-disetujui");

        Page mejaCs = Peramban.meja(alamat());
        Tasklist cs = Tasklist.masuk(mejaCs, "cs.ptk");
        assertThat(cs.buka(tugas(j, "mintaTandaTangan"))).containsText("LK-953-IDN");
        Peramban.potret(mejaCs, "ptk-14-minta-tanda-tangan-sertifikat");
        cs.selesaikan();
        assertThat(mejaCs.locator("[data-laju]")).hasCount(0);
        alur.terbitkanLhu(j);
        assertThat(permohonan.laporan(j.permohonanId())).allMatch(l -> l.dirilis() != null);
    }

    private Jalan diketik(String catatan) {
        Jalan j = alur.periksaHasil(kal.kalibrasi(alur.tugaskan(alur.terima(alur.tiba(kal.sampaiLunas(PONTIANAK, 1))))));
        orang.selesaikan("pengetik.ptk", j.kasus(), "beriNomorLhu", Map.of());
        Map<String, Object> isi = new HashMap<>(Map.of("sampelId", alur.sampelIds(j).get(0), "tanpaAkreditasi", false));
        isi.put("catatan", catatan);
        orang.selesaikan("pengetik.ptk", j.kasus(), "ketikLhu", Map.of("ketikan", List.of(isi)));
        return j;
    }
}
