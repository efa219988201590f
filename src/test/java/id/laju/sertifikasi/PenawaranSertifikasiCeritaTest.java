package id.laju.sertifikasi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.umum.Tanggal;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A quotation of a certification at the screens: put together in the Tasklist, other days proposed on a phone, offered anew. */
@CeritaTest
class PenawaranSertifikasiCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPenawaranSertifikasi contoh;
    @Autowired AlurPenawaran alur;
    @Autowired PenawaranService penawaran;
    @Autowired Orang orang;

    private Page meja(int tinggi) {
        Page halaman = Peramban.meja("http://localhost:" + port);
        halaman.setViewportSize(1366, tinggi);
        return halaman;
    }

    private Page ponsel() {
        Page halaman = Peramban.ponsel("http://localhost:" + port);
        Peramban.masukPortal(halaman, "kapuassegar4088");
        return halaman;
    }

    private static void muat(Page halaman, String nama) {
        Assertions.assertThat(((Number) halaman.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue()).as(nama).isZero();
        Peramban.potret(halaman, nama);
    }

    private static void tekan(Page halaman, String tombol) {
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tombol).setExact(true)).first().click();
    }

    private void susun(long id, Page halaman) {
        Tasklist pj = Tasklist.masuk(halaman, "pjsert.ptk");
        Locator form = pj.buka(orang.tugas(alur.kasus(id), "susunPenawaranSertifikasi").getId());
        assertThat(form.locator("[data-baris=jasa] .laju-jasa")).hasText("Rp 13.500.000");
        assertThat(form).containsText("Kapuas Jernih (Air mineral)");
        halaman.locator(".laju-kosong").click();
        assertThat(form.locator(".laju-pnbp")).hasText("Rp 13.500.000");
        halaman.locator("input[name=parameter]").first().check();
        assertThat(form.locator(".laju-pnbp")).not().hasText("Rp 13.500.000");
        halaman.fill("#mulai", AlurPenawaranSertifikasi.MULAI.toString());
        halaman.fill("#uraianJadwal", "Audit lapangan dan pengambilan contoh");
        pj.selesaikan();
        assertThat(form).containsText("Isi banyaknya, angka bulat");
        halaman.fill("[data-baris=biaya] [name=banyak]", "3");
        assertThat(form.locator(".laju-luar")).hasText("Rp 1.050.000");
        halaman.fill("#penerima", "Penyedia kendaraan");
        halaman.fill("#caraBayar", "Dipesan pelanggan sendiri");
        Peramban.potret(halaman, "sertifikasi-susun-penawaran");
        pj.selesaikan();
        halaman.waitForCondition(() -> orang.tugas(alur.kasus(id), "setujuiTarif") != null);
    }

    private void usulkan(Page halaman, long penawaranId) {
        halaman.navigate("/portal/penawaran/" + penawaranId);
        assertThat(halaman.locator("main")).containsText("Audit lapangan dan pengambilan contoh");
        muat(halaman, "penawaran-jadwal");
        tekan(halaman, "Usulkan jadwal lain");
        halaman.fill("#jadwal-lain [name=mulai]", AlurPenawaranSertifikasi.MULAI.minusDays(60).toString());
        halaman.fill("#jadwal-lain [name=alasanJadwal]", "Pabrik berhenti untuk perawatan");
        tekan(halaman, "Kirim usulan");
        assertThat(halaman.locator("#jadwal-lain .kalimat-galat")).containsText("Hari pertama sudah lewat");
        assertThat(halaman.locator("#jadwal-lain [name=alasanJadwal]")).hasValue("Pabrik berhenti untuk perawatan");
        muat(halaman, "penawaran-usul-jadwal");
        halaman.fill("#jadwal-lain [name=mulai]", AlurPenawaranSertifikasi.MULAI.plusDays(7).toString());
        tekan(halaman, "Kirim usulan");
        assertThat(halaman.locator("main")).containsText("usulan sedang diproses");
        muat(halaman, "penawaran-diusulkan");
    }

    @Test
    @Tag("QUO-009")
    @Tag("REQ-011")
    void composedAtADeskAndGivenOtherDaysOnAPhone() {
        long id = contoh.produk("AWAL", false);
        susun(id, meja(2600));
        Page ketua = meja(1700);
        assertThat(Tasklist.masuk(ketua, "ketua.ptk").buka(orang.tugas(alur.kasus(id), "setujuiTarif").getId())).containsText(Tanggal.panjang(AlurPenawaranSertifikasi.MULAI));
        Peramban.potret(ketua, "sertifikasi-setujui-tarif");
        Page saya = ponsel();
        usulkan(saya, contoh.terbit(id));

        Page meja = meja(1100);
        Tasklist pj = Tasklist.masuk(meja, "pjsert.ptk");
        Locator form = pj.buka(orang.tugas(alur.kasus(id), "jadwalUlang").getId());
        assertThat(form).containsText("Pabrik berhenti untuk perawatan");
        assertThat(meja.locator("#mulai")).hasValue(AlurPenawaranSertifikasi.MULAI.plusDays(7).toString());
        Peramban.potret(meja, "sertifikasi-jadwal-ulang");
        pj.selesaikan();
        meja.waitForCondition(() -> orang.tugas(alur.kasus(id), "setujuiTarif") != null);
        long baru = contoh.terbit(id);
        saya.navigate("/portal/penawaran/" + baru);
        tekan(saya, "Setuju");
        tekan(saya, "Simpan");
        assertThat(saya.locator("main")).containsText(Pattern.compile("[Kk]onfirmasi: setuju"));
        Assertions.assertThat(penawaran.yangDisetujui(id)).hasValueSatisfying(p -> Assertions.assertThat(p.id()).isEqualTo(baru));
    }
}
