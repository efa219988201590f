package id.laju.kelebihan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An overpayment from the customer's phone through the real Tasklist to the balance. */
@CeritaTest
class KelebihanCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurKelebihan alur;
    @Autowired KelebihanService kelebihan;
    @Autowired id.laju.tagihan.AlurPembayaran bayar;
    @Autowired Orang orang;

    @AfterEach
    void kosongkan() {
        alur.kosongkan();
    }

    private Task tunggu(Kelebihan k, String frasa) {
        sampai(() -> orang.tugas(k.kasus(), frasa) != null);
        return orang.tugas(k.kasus(), frasa);
    }

    @Test
    void fromThePhoneToTheRefund(@TempDir Path folder) throws Exception {
        String alamat = "http://localhost:" + port;
        long lunas = alur.lunas();
        Page hp = Peramban.ponsel(alamat);
        Peramban.masukPortal(hp, "argonmulia3508");
        hp.navigate("/portal/kelebihan/baru");
        hp.selectOption("#f-pembayaranId", String.valueOf(lunas));
        hp.fill("input[name=jumlah]", "15.000");
        hp.check("#f-tujuan-DIKEMBALIKAN");
        hp.fill("textarea[name=alasan]", "Transfer lebih besar daripada tagihan");
        rapi(hp, "kelebihan-baru-360");
        Peramban.pindah(hp, () -> hp.click("form.kartu button[type=submit]"));
        assertThat(hp.locator(".kalimat-galat").first()).containsText("Isi nama bank");
        assertThat(hp.locator("textarea[name=alasan]")).hasValue("Transfer lebih besar daripada tagihan");
        rapi(hp, "kelebihan-ditolak-360");
        hp.fill("input[name=rekeningBank]", "Bank Contoh");
        assertThat(hp.locator(".kalimat-galat:has-text('Isi nama bank')")).hasCount(0);
        assertThat(hp.locator(".pesan.galat p")).containsText("Ada 2 isian");
        assertThat(hp.locator(".pesan.galat li")).hasCount(2);
        rapi(hp, "kelebihan-sebagian-benar-360");
        hp.fill("input[name=rekeningNomor]", "123-456-7890");
        hp.fill("input[name=rekeningNama]", "PT Argon Mulia");
        assertThat(hp.locator(".pesan.galat")).isHidden();
        hp.setInputFiles("input[name=bukti]", Files.write(folder.resolve("bukti.pdf"), ContohBerkas.pdf("BUKTI TRANSFER")));
        Peramban.pindah(hp, () -> hp.click("form.kartu button[type=submit]"));
        rapi(hp, "kelebihan-lihat-360");
        Kelebihan k = kelebihan.ambil(Long.parseLong(hp.url().replaceAll(".*/", "")));

        Page meja = Peramban.meja(alamat);
        Tasklist bendahara = Tasklist.masuk(meja, "bendahara");
        bendahara.buka(tunggu(k, "periksaKelebihan").getId());
        assertThat(meja.locator(".laju-form").first()).containsText("Rp 15.000");
        meja.check("input[name=hasil][value=layak]");
        Peramban.potret(meja, "kelebihan-periksa");
        bendahara.selesaikan();
        assertThat(meja.locator(".laju-galat").first()).containsText("Isi catatan pemeriksaan");
        meja.fill("#catatan", "Cocok dengan SIMPONI");
        assertThat(meja.locator(".laju-galat")).hasCount(0);
        bendahara.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);

        Page meja2 = Peramban.meja(alamat);
        Tasklist kepala = Tasklist.masuk(meja2, "kepala");
        kepala.bukaMilikSendiri(tunggu(k, "setujuiKelebihan").getId());
        meja2.check("input[name=keputusan][value=setuju]");
        Peramban.potret(meja2, "kelebihan-setujui");
        kepala.selesaikan();
        assertThat(meja2.locator("[data-laju]")).hasCount(0);

        bendahara.buka(tunggu(k, "catatPengembalian").getId());
        meja.fill("#nomor", "S-12/KPPN/2026");
        meja.fill("#tanggal", LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString());
        Peramban.potret(meja, "kelebihan-pengembalian");
        bendahara.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        hp.navigate("/portal/kelebihan/" + k.id());
        assertThat(hp.locator(".pokok").first()).containsText("S-12/KPPN/2026");
        rapi(hp, "kelebihan-pengembalian-360");
        bendahara.buka(tunggu(k, "catatPengembalian").getId());
        meja.check("input[name=terjadi][value=REKENING_DITOLAK]");
        meja.fill("#nomor", "S-77/KPPN/2026");
        meja.fill("#tanggal", LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString());
        bendahara.selesaikan();
        assertThat(meja.locator(".laju-galat").first()).containsText("Tulis alasan KPPN");
        meja.fill("#catatan", "Nama pemilik rekening tidak sama dengan nama wajib bayar");
        Peramban.potret(meja, "kelebihan-kembali-dari-kppn");
        bendahara.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        hp.navigate("/portal/kelebihan/" + k.id());
        assertThat(hp.locator("main")).containsText("Nama pemilik rekening tidak sama");
        rapi(hp, "kelebihan-rekening-360");
        hp.fill("input[name=rekeningNomor]", "555666777");
        Peramban.pindah(hp, () -> hp.click("form[action$='/rekening'] button[type=submit]"));
        rapi(hp, "kelebihan-rekening-diperbaiki-360");
        kepala.bukaMilikSendiri(tunggu(k, "setujuiRekening").getId());
        assertThat(meja2.locator(".laju-form").first()).containsText("555666777");
        meja2.check("input[name=keputusan][value=setuju]");
        Peramban.potret(meja2, "kelebihan-setujui-rekening");
        kepala.selesaikan();
        assertThat(meja2.locator("[data-laju]")).hasCount(0);
        alur.setujui(alur.ajukan("9.000", Tujuan.DI_MUKA));
        hp.navigate("/portal/kelebihan");
        rapi(hp, "kelebihan-saldo-360");
        Peramban.pindah(hp, () -> hp.click("a[href='/portal/kelebihan/saldo']"));
        hp.fill("input[name=jumlah]", "9.000");
        hp.fill("textarea[name=alasan]", "Tidak memesan lagi tahun ini");
        rapi(hp, "saldo-minta-360");
        // Browsers stop at empty fields themselves; here the balai's own sentence is to be read.
        hp.evaluate("document.querySelector('form.kartu').noValidate = true");
        Peramban.pindah(hp, () -> hp.click("form.kartu button[type=submit]"));
        assertThat(hp.locator(".kalimat-galat").first()).containsText("Isi nama bank");
        hp.fill("input[name=rekeningBank]", "Bank Contoh");
        hp.fill("input[name=rekeningNomor]", "1234567890");
        hp.fill("input[name=rekeningNama]", "PT Argon Mulia");
        Peramban.pindah(hp, () -> hp.click("form.kartu button[type=submit]"));
        assertThat(hp.locator(".pokok").first()).containsText("Saldo di muka yang Anda minta kembali");
        rapi(hp, "saldo-diminta-360");
        Kelebihan kembali = kelebihan.ambil(Long.parseLong(hp.url().replaceAll(".*/", "")));
        bendahara.buka(tunggu(kembali, "periksaKelebihan").getId());
        assertThat(meja.locator(".laju-form").first()).containsText("Saldo di muka akun 425289");
        Peramban.potret(meja, "saldo-periksa");
        long lebih = bayar.bayar(bayar.mulaiTerbit(), new java.math.BigDecimal(99_000_000));
        alur.rekonsiliasi(lebih, java.util.Map.of("keputusan", "dimuka", "catatan", "Salah ketik di bank"));
        hp.navigate("/portal/kelebihan/" + alur.dari(lebih).id());
        rapi(hp, "kelebihan-pilih-360");
        meja.navigate("/kelola/kelebihan");
        Peramban.potret(meja, "kelebihan-kelola");
        meja.navigate("/kelola/kelebihan/" + k.id());
        Peramban.potret(meja, "kelebihan-kelola-lihat");
        meja.navigate("/kelola/saldo/" + alur.pelanggan());
        Peramban.potret(meja, "kelebihan-saldo-buku");
    }
}
