package id.laju.tagihan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.laju.Orang;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A day of the bendahara: a file of payments, the comparison with the bank, a proposal taken over, and a link for who pays. */
@CeritaTest
class ImporCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPembayaran bayar;
    @Autowired TagihanService tagihan;
    @Autowired PembayaranService pembayaran;
    @Autowired Orang orang;

    private void impor(Page meja, String jenis, String nama, byte[] isi) {
        meja.navigate("/kelola/impor-pembayaran");
        meja.selectOption("select[name=jenis]", jenis);
        meja.setInputFiles("input[name=file]", new FilePayload(nama, "text/csv", isi));
        Peramban.potret(meja, "impor-unggah");
        meja.click("main form button.utama");
        meja.waitForURL("**/impor-pembayaran/*");
        assertThat(meja.locator("#kemajuan")).hasCount(0);
    }

    @Test
    void aFileIsImportedComparedAndItsOddOnesSettled() {
        Tagihan pas = bayar.mulaiTerbit();
        Tagihan lebih = bayar.mulaiTerbit();
        PembayaranMasuk satu = bayar.pas(pas);
        PembayaranMasuk dua = AlurPembayaran.bayaran(lebih.kode(), lebih.total().add(new BigDecimal(5_000)), lebih.terbit());
        List<String> baris = new ArrayList<>(List.of(BerkasUang.baris(satu), "2;820261121000001;SALAH;1;1.000;21-11-2026 10:00:00;Bank;ATM", BerkasUang.baris(dua)));
        for (int i = 0; i < 40; i++) {
            baris.add(BerkasUang.baris(AlurPembayaran.bayaran("5102000000000%02d".formatted(i), BigDecimal.TEN, pas.terbit())));
        }
        Page meja = Peramban.meja("http://localhost:" + port);
        Tasklist bendahara = Tasklist.masuk(meja, "bendahara");
        impor(meja, "SIMPONI", "simponi.csv", BerkasUang.csv(baris.toArray(String[]::new)));
        assertThat(meja.locator("main")).containsText("1 melunasi tagihan, 41 masuk Rekonsiliasi");
        Peramban.potret(meja, "impor-hasil");
        meja.click("a:has-text('1 baris')");
        assertThat(meja.locator("tbody tr")).hasCount(1);
        assertThat(meja.locator("tbody")).containsText("NTPN terdiri atas tepat 16");
        Peramban.potret(meja, "impor-gagal");
        assertThat(tagihan.ambil(pas.id()).status()).isEqualTo(StatusTagihan.PAID);

        bendahara.buka(orang.tugas("bbspjikfk/REK-" + pembayaran.denganNtpn(dua.ntpn()).orElseThrow().id(), "rekonsiliasiPembayaran").getId());
        Peramban.potret(meja, "rekonsiliasi-usulan");
        meja.click(".laju-usulan");
        assertThat(meja.locator("input[name=kelebihan][value=dimuka]")).isChecked();
        Peramban.potret(meja, "rekonsiliasi-usulan-dipakai");
        bendahara.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        assertThat(tagihan.ambil(lebih.id()).status()).isEqualTo(StatusTagihan.PAID);

        impor(meja, "BANK", "bank.csv", BerkasUang.csv(List.of(satu)));
        meja.navigate("/kelola/pencocokan?tanggal=" + LocalDate.ofInstant(satu.dibayarPada(), AlurPembayaran.WIB));
        Peramban.potret(meja, "harian");
        meja.click("button:has-text('yang cocok')");
        assertThat(meja.locator("tr", new Page.LocatorOptions().setHasText(satu.ntpn()))).containsText("bendahara, ");
        meja.navigate("/kelola/realisasi");
        assertThat(meja.locator("tbody")).containsText("Pembayaran di muka");
        Peramban.potret(meja, "realisasi");
    }

    @Test
    void whoeverPaysOpensTheBillOnAPhone() {
        Tagihan t = bayar.mulaiTerbit();
        Page p = Peramban.ponsel("http://localhost:" + port);
        Peramban.masukPortal(p, "argonmulia3508");
        p.navigate("/portal/tagihan/" + t.id());
        p.click("#tautan button:has-text('Buat tautan')");
        String alamat = p.textContent("#isi-tautan");
        Peramban.potret(p, "tagihan-tautan");
        Page luar = Peramban.ponsel("http://localhost:" + port);
        luar.navigate(alamat.substring(alamat.indexOf("/publik/")));
        assertThat(luar.locator("main")).containsText(t.kode());
        assertThat((Integer) luar.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        Peramban.potret(luar, "tagihan-terbuka");
    }
}
