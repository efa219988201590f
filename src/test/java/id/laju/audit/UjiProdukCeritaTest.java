package id.laju.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.TandaTangan;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents are judged and completed, samples taken on a phone, their report uploaded and judged. */
@CeritaTest
class UjiProdukCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurUji uji;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurTemuan temuan;
    @Autowired Orang orang;
    private final List<String> galatSkrip = new ArrayList<>();

    private Page meja(String nama) {
        return Tasklist.meja("http://localhost:" + port, nama, galatSkrip);
    }

    @Test
    @Tag("CRT-047")
    @Tag("CRT-060")
    void samplesAreTakenOnAPhoneAndJudgedAtTheDesk(@TempDir Path folder) throws Exception {
        Kunjungan k = uji.mulai(uji.tanpaRencana());
        Page diMeja = meja("ppc");
        new Tasklist(diMeja).buka(orang.tugas(k.kasus(), "ambilContohProduk").getId());
        diMeja.check("input[name=keputusan][value=terambil]");
        diMeja.check("input[name=tempatUji][value=luar]");
        assertThat(diMeja.locator("input[name=kodeProduksi]")).isVisible();
        assertThat(diMeja.locator("input[name=tempatSimpan]")).isHidden();
        Page hp = Peramban.ponsel("http://localhost:" + port);
        hp.onPageError(galatSkrip::add);
        Tasklist.masuk(hp, "ppc");
        hp.navigate("/kelola/audit/" + k.id() + "/uji");
        Peramban.pindah(hp, () -> hp.click("a[href*='/uji/tugas/']"));
        hp.locator("[data-laju][data-siap=ya]").waitFor();
        hp.check("input[name=keputusan][value=terambil]");
        hp.check("input[name=tempatUji][value=luar]");
        hp.fill("#metode", "Acak, SNI 0428");
        hp.fill("input[name=kodeProduksi]", "AT-0226");
        hp.fill("input[name=titik]", "Gudang produk jadi");
        hp.fill("input[name=diambil]", temuan.kini().minusMinutes(5).withSecond(0).toString());
        hp.fill("input[name=jumlah]", "2 tangki");
        hp.fill("input[name=segel]", "SG-1");
        hp.fill("input[name=kondisi]", "Utuh");
        hp.fill("#saksiNama", "Budi Hartono");
        TandaTangan.coret(hp, "TTD_PELANGGAN");
        hp.locator("[data-ttd=TTD_PELANGGAN] [data-ttd-simpan]").click();
        assertThat(hp.locator("[data-ttd=TTD_PELANGGAN] img")).isVisible();
        TandaTangan.coret(hp, "TTD_PETUGAS");
        hp.click("button.utama");
        assertThat(hp.locator("fieldset .laju-galat")).containsText("Ambil paling sedikit satu foto");
        hp.setInputFiles(".laju-ambil-foto input", Files.write(folder.resolve("contoh.jpg"), ContohBerkas.foto("jpg", 1200, 900)));
        assertThat(hp.locator(".laju-foto-daftar img")).hasCount(1);
        rapi(hp, "uji-ambil-contoh-360");
        hp.click("button.utama");
        hp.waitForURL("**/kelola/audit/" + k.id() + "/uji");
        temuan.latar(k);
        sampai(() -> orang.tugas(k.kasus(), "kirimContohKeLuar") != null);

        Page admin = meja("adminsert");
        Tasklist milikAdmin = new Tasklist(admin);
        milikAdmin.buka(orang.tugas(k.kasus(), "kirimContohKeLuar").getId());
        admin.check("input[name=tujuan][value=luar]");
        admin.fill("#laboratorium", "Balai Besar Bahan");
        admin.fill("#akreditasi", "LP-123-IDN");
        admin.fill("#suratNomor", "12/SP/2026");
        Peramban.potret(admin, "uji-kirim-contoh");
        milikAdmin.selesaikan();
        sampai(() -> orang.tugas(k.kasus(), "unggahLaporanUji") != null);
        milikAdmin.buka(orang.tugas(k.kasus(), "unggahLaporanUji").getId());
        admin.check("input[name=keputusan][value=diunggah]");
        admin.fill("#nomor", "LP/2026/77");
        admin.fill("#tanggal", temuan.kini().toLocalDate().toString());
        admin.setInputFiles("[data-laporan]", Files.write(folder.resolve("laporan-uji.pdf"), ContohBerkas.pdf("Laporan uji")));
        assertThat(admin.locator("[data-kabar-laporan]")).containsText("Tersimpan: laporan-uji.pdf");
        Peramban.potret(admin, "uji-unggah-laporan");
        milikAdmin.selesaikan();
        sampai(() -> orang.tugas(k.kasus(), "nilaiHasilUji") != null);

        Page evaluator = meja("evaluator");
        Tasklist milik = new Tasklist(evaluator);
        milik.buka(orang.tugas(k.kasus(), "nilaiHasilUji").getId());
        evaluator.check("input[name=keputusan][value=memenuhi]");
        Peramban.potret(evaluator, "uji-nilai-hasil");
        milik.selesaikan();
        sampai(() -> orang.tugas(k.kasus(), "nilaiHasilUji") == null);
        evaluator.navigate("/kelola/audit/" + k.id() + "/uji");
        assertThat(evaluator.locator("main")).containsText("LP/2026/77");
        Peramban.potret(evaluator, "uji-halaman");
        assertThat(galatSkrip).isEmpty();
    }

    @Test
    @Tag("CRT-042")
    void documentsAreJudgedAndCompletedOnAPhone() {
        String sebaran = evaluasi.sebarkan();
        try {
            Permohonan p = evaluasi.bertim("TIPE_5");
            Page evaluator = meja("evaluator");
            Tasklist milik = new Tasklist(evaluator);
            milik.buka(orang.tugas(p.kasus(), "auditKecukupan").getId());
            evaluator.locator("tr[data-baris=baris] input[value=SESUAI]").all().forEach(r -> r.check());
            evaluator.locator("tr[data-baris=baris] input[value=TIDAK_SESUAI]").first().check();
            evaluator.check("input[name=keputusan][value=kurang]");
            milik.selesaikan();
            assertThat(evaluator.locator("tr[data-baris=baris] .laju-galat").first()).containsText("Tulis apa yang kurang");
            evaluator.locator("tr[data-baris=baris] textarea").first().fill("Manual mutu belum memuat konteks organisasi");
            Peramban.potret(evaluator, "kecukupan-nilai");
            milik.selesaikan();
            sampai(() -> orang.tugas(p.kasus(), "auditKecukupan") == null);
            temuan.latar(new Kunjungan(p, 0));
            Page hp = Peramban.ponsel("http://localhost:" + port);
            hp.onPageError(galatSkrip::add);
            Peramban.masukPortal(hp, "argonmulia3508");
            hp.navigate("/portal/sertifikasi/" + p.id() + "/kecukupan");
            hp.locator("textarea[name^=butir-]").first().fill("Manual mutu direvisi");
            rapi(hp, "kecukupan-portal-360");
            Peramban.pindah(hp, () -> hp.click("button[name=kirim]"));
            assertThat(hp.locator("main")).containsText("tim audit menilainya lagi");
            assertThat(galatSkrip).isEmpty();
        } finally {
            evaluasi.cabut(sebaran);
        }
    }
}
