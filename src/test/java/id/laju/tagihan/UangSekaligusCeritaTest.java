package id.laju.tagihan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.laju.berkas.ContohBerkas;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The bendahara's morning: SIMPONI's files dropped in one go, then payments pasted from a spreadsheet. */
@CeritaTest
class UangSekaligusCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPembayaran alur;
    @Autowired PembayaranService pembayaran;
    @Autowired TaskService tugas;

    private Page meja() {
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "bendahara");
        return p;
    }

    private static FilePayload berkas(String kode, BigDecimal total, String nama) {
        return new FilePayload(kode + ".pdf", "application/pdf", ContohBerkas.pdf("Kode Billing\t: " + kode, "Tanggal Billing\t: 21-11-2026 09:00:00",
            "Tanggal Kedaluwarsa\t: 28-11-2036 09:00:00", "Nama Wajib Bayar\t: " + nama, "Total Setoran\t: " + Rupiah.tulis(total)));
    }

    private static void foto(Page p, String nama) {
        p.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/gambar/" + nama + ".png")));
    }

    /** What other stories left is in other hands: a file looks for its total and name among all rows. */
    private void hanya(String frasa) {
        tugas.createTaskQuery().taskDefinitionKey("userTask_" + frasa).list().forEach(t -> tugas.setAssignee(t.getId(), "admin"));
    }

    @Test
    void droppedFilesFindTheirRowsAndDifferencesAreTold() {
        hanya("terbitkanBilling");
        List<Tagihan> semua = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            semua.add(alur.tagihan(alur.mulai(new BigDecimal(1000 * (i + 1)))));
        }
        Page p = meja();
        p.navigate("/kelola/sekaligus/terbitkanBilling");
        String pertama = AlurPembayaran.kode();
        String beda = AlurPembayaran.kode();
        p.setInputFiles("#berkas-billing", new FilePayload[] {berkas(pertama, semua.get(0).total(), semua.get(0).wajibBayar()), berkas(beda, semua.get(1).total(), "PT LAIN SEKALI"),
            berkas(AlurPembayaran.kode(), new BigDecimal("77"), "PT TIDAK ADA")});
        assertThat(p.locator("#hasil-billing li")).hasCount(3);
        Locator satu = p.locator("tr[data-tanda*='" + semua.get(0).praOrder() + "\"']");
        Locator dua = p.locator("tr[data-tanda*='" + semua.get(1).praOrder() + "\"']");
        assertThat(satu.locator("[data-nama=kode]")).hasValue(pertama);
        assertThat(satu.locator(".pilih-baris")).isChecked();
        assertThat(dua.locator("[data-nama=kode]")).hasValue(beda);
        assertThat(dua.locator(".pilih-baris")).not().isChecked();
        assertThat(dua.locator(".hasil-baris")).containsText("PT LAIN SEKALI");
        assertThat(p.locator("#hasil-billing li").nth(2)).containsText("tidak ada baris dengan total dan nama ini");
        assertThat(Aksesibilitas.cacat(p)).isEmpty();
        foto(p, "sekaligus-billing");
        p.click("#kerjakan");
        assertThat(p.locator("#ringkas-massal")).hasText("1 selesai.");
        assertThat(alur.tagihan(semua.get(0).permohonanId()).status()).isEqualTo(StatusTagihan.ISSUED);
        assertThat(alur.tagihan(semua.get(0).permohonanId()).berkasId()).isNotNull();
        assertThat(alur.tagihan(semua.get(1).permohonanId()).status()).isEqualTo(StatusTagihan.DRAFT);
    }

    @Test
    void pastedPaymentsFindTheirRowsByBillingCode() {
        hanya("periksaPembayaran");
        List<Tagihan> semua = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Tagihan t = alur.mulaiTerbit();
            alur.unggah(t);
            semua.add(t);
        }
        Page p = meja();
        p.navigate("/kelola/sekaligus/periksaPembayaran");
        String hari = java.time.LocalDateTime.ofInstant(semua.get(2).terbit(), AlurPembayaran.WIB).format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss"));
        String tempel = semua.get(2).kode() + "\t" + AlurPembayaran.ntpn() + "\t" + hari + "\n" + semua.get(0).kode() + "\t" + AlurPembayaran.ntpn() + "\t" + hari + "\n8999\tX\t" + hari;
        p.locator("[data-nama=ntpn]").first().focus();
        p.evaluate("t => { const d = new DataTransfer(); d.setData('text', t); document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: d, bubbles: true, cancelable: true })); }", tempel);
        assertThat(p.locator("#ringkas-massal")).hasText("2 baris terisi dari tempelan. Tidak ada barisnya: 8999.");
        foto(p, "sekaligus-pembayaran");
        p.click("#kerjakan");
        assertThat(p.locator("#ringkas-massal")).hasText("2 selesai.");
        assertThat(alur.tagihan(semua.get(0).permohonanId()).status()).isEqualTo(StatusTagihan.PAID);
        assertThat(alur.tagihan(semua.get(1).permohonanId()).status()).isEqualTo(StatusTagihan.ISSUED);
        assertThat(alur.tagihan(semua.get(2).permohonanId()).status()).isEqualTo(StatusTagihan.PAID);
    }

    @Test
    void aPaymentThatFitsNoBillLeadsToItsTask() {
        Tagihan t = alur.mulaiTerbit();
        pembayaran.catat(alur.pas(t), "bendahara");
        long ganda = pembayaran.catat(alur.pas(t), "bendahara").pembayaranId();
        Page p = meja();
        p.navigate("/kelola/pembayaran?cari=" + t.kode());
        Locator tombol = p.getByLabel("Rekonsiliasi " + pembayaran.ambil(ganda).ntpn());
        assertThat(Aksesibilitas.cacat(p)).isEmpty();
        foto(p, "pembayaran-rekonsiliasi");
        p.setViewportSize(360, 780);
        Peramban.potret(p, "pembayaran-rekonsiliasi-ponsel");
        p.setViewportSize(1366, 850);
        tombol.click();
        p.waitForURL("**/camunda/app/tasklist/**task=*");
        assertThat(p.locator("[data-laju]")).containsText(t.kode());
    }
}
