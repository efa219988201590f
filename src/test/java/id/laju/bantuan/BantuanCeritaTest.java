package id.laju.bantuan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.kata;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.util.UUID;
import java.util.function.Predicate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A question from a phone, answered in the real Tasklist, asked again, closed and reopened. */
@CeritaTest
class BantuanCeritaTest {

    @LocalServerPort int port;
    @Autowired TiketService tiket;
    @Autowired UserDetailsService akun;
    @Autowired Orang orang;

    private Tiket kini(long id) {
        return tiket.ambil(id, (PenggunaLogin) akun.loadUserByUsername("argonmulia3508"));
    }

    private Task tunggu(long id) {
        sampai(() -> orang.tugas(kini(id).kasus(), "jawabPertanyaan") != null);
        return orang.tugas(kini(id).kasus(), "jawabPertanyaan");
    }

    private void jawab(Page meja, Tasklist cs, long id, String isi) {
        cs.buka(tunggu(id).getId());
        meja.fill("#isi", isi);
        cs.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        sampai(() -> kini(id).status() == StatusTiket.DIJAWAB);
    }

    private static void tulis(Page hp, String isi) {
        hp.locator("[contenteditable=true]").first().fill(isi);
    }

    @Test
    @Tag("HLP-001") @Tag("HLP-003") @Tag("HLP-004") @Tag("HLP-005")
    void aQuestionWithAFurtherOneAndAReopening() {
        String alamat = "http://localhost:" + port;
        String apa = "Berapa lama uji garam " + UUID.randomUUID().toString().substring(0, 8);
        Page hp = Peramban.ponsel(alamat);
        Peramban.masukPortal(hp, "argonmulia3508");
        hp.navigate("/portal/bantuan/pertanyaan/baru");
        hp.selectOption("#f-layanan", "pengujian");
        tulis(hp, apa);
        rapi(hp, "pertanyaan-baru-360");
        Peramban.pindah(hp, () -> hp.click("form.kartu button[type=submit]"));
        rapi(hp, "pertanyaan-draft-360");
        long id = Long.parseLong(hp.url().replaceAll(".*/", ""));
        Peramban.pindah(hp, () -> hp.click("form[action$='/ajukan'] button"));
        assertThat(hp.locator("main")).containsText("Pertanyaan Anda sedang diproses");

        Page meja = Peramban.meja(alamat);
        Tasklist cs = Tasklist.masuk(meja, "cs");
        cs.buka(tunggu(id).getId());
        assertThat(meja.locator(".laju-form").first()).containsText(apa);
        cs.selesaikan();
        assertThat(meja.locator(".laju-galat").first()).containsText("Tulis jawaban");
        Predicate<String> unggahan = u -> u.contains("/api/tiket/") && u.endsWith("/berkas");
        meja.route(unggahan, r -> r.fulfill(new Route.FulfillOptions().setStatus(413)));
        meja.setInputFiles("input.laju-berkas", new FilePayload("jadwal.pdf", "application/pdf", ContohBerkas.pdf("Jadwal uji")));
        assertThat(meja.locator(".laju-berkas-kabar")).containsText("Sistem tidak dapat memproses kiriman ini (413)");
        assertThat(meja.locator("#isi + .laju-galat")).containsText("Tulis jawaban");
        meja.unroute(unggahan);
        for (int kali = 0; kali < 2; kali++) {
            meja.setInputFiles("input.laju-berkas", new FilePayload("jadwal.pdf", "application/pdf", "bukan PDF".getBytes()));
            assertThat(meja.locator("[data-galat=lampiran] + .laju-galat")).hasCount(1);
            assertThat(meja.locator(".laju-berkas-kabar")).hasText("");
        }
        assertThat(meja.locator("#isi + .laju-galat")).containsText("Tulis jawaban");
        assertThat(meja.locator(".laju-galat-umum")).hasText("Ada 2 isian yang perlu diperbaiki.");
        meja.fill("#isi", "Lima hari kerja.");
        meja.setInputFiles("input.laju-berkas", new FilePayload("jadwal.pdf", "application/pdf", ContohBerkas.pdf("Jadwal uji")));
        assertThat(meja.locator(".laju-berkas-daftar")).containsText("jadwal.pdf");
        assertThat(meja.locator(".laju-berkas-kabar")).containsText("tersimpan");
        assertThat(meja.locator(".laju-galat")).hasCount(0);
        Peramban.potret(meja, "pertanyaan-jawab");
        cs.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        sampai(() -> kini(id).status() == StatusTiket.DIJAWAB);
        sampai(() -> {
            hp.navigate("/portal/bantuan/pertanyaan/" + id);
            return hp.locator("form[action$='/tanya']").count() == 1;
        });
        assertThat(hp.locator("main")).containsText("jadwal.pdf");
        rapi(hp, "pertanyaan-dijawab-360");
        tulis(hp, "Bisa lebih cepat?");
        Peramban.pindah(hp, () -> hp.click("form[action$='/tanya'] button[type=submit]"));
        jawab(meja, cs, id, "Tiga hari bila tarif percepatan.");
        hp.navigate("/portal/bantuan/pertanyaan/" + id);
        Peramban.pindah(hp, () -> hp.click("form[action$='/selesai'] button"));
        assertThat(hp.locator("main")).containsText("Selesai");
        tulis(hp, "Tarifnya berapa?");
        rapi(hp, "pertanyaan-buka-lagi-360");
        Peramban.pindah(hp, () -> hp.click("form[action$='/tanya'] button[type=submit]"));
        jawab(meja, cs, id, "Lihat halaman tarif.");
        hp.navigate("/portal/bantuan/pertanyaan");
        assertThat(hp.locator("main")).containsText("Lihat halaman tarif.");
        rapi(hp, "pertanyaan-daftar-360");
        hp.navigate("/portal/pemberitahuan");
        rapi(hp, "pemberitahuan-360");
        meja.navigate("/kelola/tiket?cari=" + kata(kini(id).nomor()));
        rapi(meja, "tiket-kelola");
        meja.navigate("/kelola/tiket/" + id);
        rapi(meja, "tiket-lihat");
        for (String h : new String[] {"/", "/publik/situs/informasi-publik", "/publik/faq", "/publik/pengaduan/bbspjikfk"}) {
            hp.navigate(h);
            rapi(hp, "situs" + h.replace('/', '-') + "-360");
            meja.navigate(h);
            rapi(meja, "situs" + h.replace('/', '-'));
        }
    }
}
