package id.laju.keputusan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.lhu.ContohLhu;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reviewers are appointed, the file is sent back once, reviewed, decided, approved and signed; another decision is postponed and answered on a phone. */
@CeritaTest
@LayananSekitar(AlurKeputusan.class)
class KeputusanCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurKeputusan alur;
    @Autowired KeputusanService keputusan;
    @Autowired ContohLhu kunci;
    @Autowired Orang orang;
    @Autowired PenundaanKeputusanService penundaan;
    @Autowired Clock jam;
    private final List<String> galatSkrip = new ArrayList<>();

    private Page meja(String nama) {
        return Tasklist.meja("http://localhost:" + port, nama, galatSkrip);
    }

    /** Opens the task and waits for its button to be ready. */
    private Tasklist buka(Page p, Permohonan order, String frasa) {
        Tasklist t = new Tasklist(p);
        t.buka(orang.tugas(order.kasus(), frasa).getId());
        assertThat(p.locator(".laju-form .laju-galat")).hasCount(0);
        assertThat(p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(Complete|Selesaikan)$")))).isEnabled();
        return t;
    }

    private void selesai(Tasklist t, Permohonan p, String frasa) {
        t.selesaikan();
        sampai(() -> orang.tugas(p.kasus(), frasa) == null);
        alur.latar(p);
    }

    private static void nilaiSemua(Page p) {
        p.locator("tr[data-baris=butir] input[value=SESUAI]").all().forEach(Locator::check);
    }

    @Test
    @Tag("CRT-058")
    @Tag("CRT-059")
    @Tag("CRT-061")
    @Tag("CRT-062")
    void aFileIsSentBackOnceReviewedDecidedApprovedAndSigned() {
        Permohonan p = alur.mulai("TIPE_5");
        kunci.siapkanKunci("pemutus");
        Page pj = meja("pjsert");
        Tasklist t = buka(pj, p, "tunjukReviewer");
        t.selesaikan();
        assertThat(pj.locator(".laju-galat").first()).isVisible();
        pj.check("input[name=reviewer][value=reviewer]");
        pj.check("input[name=pengambilKeputusan][value=pemutus]");
        Peramban.potret(pj, "keputusan-tunjuk");
        selesai(t, p, "tunjukReviewer");

        Page reviewer = meja("reviewer");
        t = buka(reviewer, p, "tinjauHasil");
        assertThat(reviewer.locator("a[href^='/kelola/order/']").first()).isVisible();
        reviewer.locator("tr[data-baris=butir] input[value=TIDAK_SESUAI]").nth(7).check();
        reviewer.locator("tr[data-baris=butir] textarea").nth(7).fill("Ringkasan belum menyebut gudang");
        reviewer.check("input[name=keputusan][value=kembalikan]");
        t.selesaikan();
        assertThat(reviewer.locator("#catatan + .laju-galat")).containsText("Tulis apa yang harus dilengkapi");
        reviewer.fill("#catatan", "Ringkasan laporan audit belum menyebut gudang");
        Peramban.potret(reviewer, "keputusan-tinjau-kembali");
        selesai(t, p, "tinjauHasil");

        Page ketua = meja("evaluator");
        t = buka(ketua, p, "lengkapiEvaluasi");
        assertThat(ketua.locator(".laju-form")).containsText("Ringkasan belum menyebut gudang");
        ketua.fill("#jawaban", "Gudang ditambahkan pada ringkasan");
        ketua.check("input[name=tindakan][value=laporan]");
        ketua.fill("#ringkasan", "Audit pabrik dan gudang berjalan sesuai rencana.");
        ketua.check("input[name=rekomendasi][value=BERIKAN]");
        Peramban.potret(ketua, "keputusan-lengkapi");
        selesai(t, p, "lengkapiEvaluasi");

        t = buka(reviewer, p, "tinjauHasil");
        assertThat(reviewer.locator(".laju-form")).containsText("Gudang ditambahkan pada ringkasan");
        nilaiSemua(reviewer);
        reviewer.check("input[name=keputusan][value=selesai]");
        reviewer.check("input[name=rekomendasi][value=BERIKAN]");
        Peramban.potret(reviewer, "keputusan-tinjau");
        selesai(t, p, "tinjauHasil");

        Page pemutus = meja("pemutus");
        t = buka(pemutus, p, "usulkanKeputusan");
        pemutus.check("input[name=pilihan][value=BERIKAN]");
        pemutus.fill("#catatan", "Lengkap");
        Peramban.potret(pemutus, "keputusan-usulkan");
        selesai(t, p, "usulkanKeputusan");

        t = buka(pj, p, "setujuiKeputusan");
        assertThat(pj.locator(".laju-form")).containsText("Pemberian dan penerbitan SPPT SNI");
        pj.check("input[name=keputusan][value=setuju]");
        Peramban.potret(pj, "keputusan-setujui");
        selesai(t, p, "setujuiKeputusan");

        t = buka(pemutus, p, "tandatanganiKeputusan");
        pemutus.fill("#sandi", ContohLhu.SANDI);
        Peramban.potret(pemutus, "keputusan-tandatangani");
        selesai(t, p, "tandatanganiKeputusan");
        sampai(() -> !keputusan.semua(p.id()).isEmpty());
        pj.navigate("/kasus/" + p.kasus());
        assertThat(pj.locator("#tinjauan-dan-keputusan")).containsText("a) Pemberian dan penerbitan SPPT SNI");
        pj.locator("#tinjauan-dan-keputusan").scrollIntoViewIfNeeded();
        Peramban.potret(pj, "keputusan-panel");
        assertThat(galatSkrip).isEmpty();
    }

    @Test
    @Tag("CRT-062")
    void aPostponedDecisionIsAnsweredOnAPhone(@TempDir Path folder) throws Exception {
        Permohonan p = alur.mulai("TIPE_1");
        alur.putuskan(p, "TUNDA", "TUNDA", "Izin edar belum terbit", LocalDate.now(jam.withZone(ZoneId.of("Asia/Jakarta"))).plusDays(45).toString());
        Page hp = Peramban.ponsel("http://localhost:" + port);
        hp.onPageError(galatSkrip::add);
        Peramban.masukPortal(hp, "argonmulia3508");
        hp.navigate("/portal/sertifikasi/" + p.id() + "/penundaan");
        assertThat(hp.locator("main")).containsText("Izin edar belum terbit");
        hp.fill("textarea[name=jawaban]", "Izin edar terlampir");
        hp.setInputFiles("#f-berkas", Files.write(folder.resolve("izin.pdf"), ContohBerkas.pdf("Izin edar")));
        Peramban.potret(hp, "keputusan-penundaan-360");
        assertThat((Integer) hp.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        Peramban.pindah(hp, () -> hp.click("main form button[type=submit]"));
        assertThat(hp.locator("main")).containsText("Jawaban Anda sudah dikirim");
        alur.latar(p);
        Page pj = meja("pjsert");
        Tasklist t = buka(pj, p, "tentukanPenundaan");
        assertThat(pj.locator(".laju-form")).containsText("izin.pdf");
        pj.check("input[name=keputusan][value=tinjau]");
        pj.fill("#alasan", "Izin edar sudah terbit");
        Peramban.potret(pj, "keputusan-penundaan-tentukan");
        selesai(t, p, "tentukanPenundaan");
        sampai(() -> orang.tugas(p.kasus(), "tunjukReviewer") != null);
        assertThat(galatSkrip).isEmpty();
    }

    @Test
    @Tag("CRT-062")
    void aProductThatFailedIsTestedOnceMore() {
        Permohonan p = alur.mulai("TIPE_1", "tutup", "tidakMemenuhi", "TUNDA");
        LocalDate sampai = LocalDate.now(jam.withZone(ZoneId.of("Asia/Jakarta"))).plusDays(60);
        alur.putuskan(p, "TUNDA", "TUNDA", "Contoh pertama tidak memenuhi syarat mutu", sampai.toString());
        penundaan.jawab(p.id(), "Resep produk sudah diperbaiki", List.of(), "pengguna:1");
        alur.latar(p);
        Page pj = meja("pjsert");
        Tasklist t = buka(pj, p, "tentukanPenundaan");
        pj.check("input[name=keputusan][value=uji]");
        assertThat(pj.locator(".laju-form")).containsText("LP/77");
        pj.fill("#alasan", "Resep sudah diperbaiki");
        Peramban.potret(pj, "keputusan-uji-lagi");
        selesai(t, p, "tentukanPenundaan");
        sampai(() -> orang.tugas(p.kasus(), "ambilContohProduk") != null);
        Page saya = Peramban.ponsel("http://localhost:" + port);
        Peramban.masukPortal(saya, "argonmulia3508");
        saya.navigate("/portal/kasus/" + p.id());
        Peramban.rapi(saya, "keputusan-uji-lagi-pelanggan-360");
        assertThat(galatSkrip).isEmpty();
    }
}
