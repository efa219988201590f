package id.laju.sertifikasi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An application on both sides: judged in the Tasklist, repaired on a phone, reviewed, its audit confirmed. */
@CeritaTest
class VerifikasiCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurSertifikasi alur;
    @Autowired KonfirmasiAuditService konfirmasi;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    private final List<String> galatSkrip = new ArrayList<>();

    private Task tunggu(Permohonan p, String frasa) {
        sampai(() -> orang.tugas(p.kasus(), frasa) != null);
        return orang.tugas(p.kasus(), frasa);
    }

    private Page orang(String alamat, String nama) {
        return Tasklist.meja(alamat, nama, galatSkrip);
    }

    private static Locator baris(Page p, String bidang) {
        return p.locator("tr[data-baris=butir]", new Page.LocatorOptions().setHas(p.locator("input[name=bidang][value='" + bidang + "']")));
    }

    @Test
    @Tag("CRT-028")
    @Tag("CRT-033")
    void fromCekDokumenToTheConfirmedAudit(@TempDir Path folder) throws Exception {
        String alamat = "http://localhost:" + port;
        Permohonan p = alur.mulai();
        Page cs = orang(alamat, "cs");
        Tasklist tasklist = new Tasklist(cs);
        tasklist.buka(tunggu(p, "teruskanPermohonan").getId());
        Peramban.potret(cs, "sertifikasi-teruskan");
        tasklist.selesaikan();

        Task cek = tunggu(p, "verifikasiDokumen");
        Page staf = orang(alamat, "operasional");
        tasklist = new Tasklist(staf);
        tasklist.buka(cek.getId());
        staf.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tandai sesuai semua yang belum dinilai")).click();
        baris(staf, "A_09").locator("input[type=radio][value=false]").check();
        Path salinan = Files.write(folder.resolve("nib-dari-surel.pdf"), ContohBerkas.pdf("nib dari surel"));
        baris(staf, "B_07").locator("input[type=file]").setInputFiles(salinan);
        assertThat(baris(staf, "B_07").locator(".laju-ganti-kabar")).containsText("nib-dari-surel.pdf tersimpan");
        assertThat(baris(staf, "B_07").locator("input[type=radio]:checked")).hasCount(0);
        baris(staf, "B_07").locator("input[type=radio][value=true]").check();
        staf.check("input[name=keputusan][value=perbaiki]");
        tasklist.selesaikan();
        assertThat(baris(staf, "A_09").locator(".laju-galat")).containsText("Tulis apa yang perlu diperbaiki");
        baris(staf, "A_09").locator("textarea").fill("Halaman 2 tidak terbaca.");
        Peramban.potret(staf, "sertifikasi-verifikasi");
        tasklist.selesaikan();
        sampai(() -> "Perbaikan Dokumen".equals(kasus.ambil(p.kasus()).status()));

        Page hp = Peramban.ponsel(alamat);
        hp.onPageError(galatSkrip::add);
        Peramban.masukPortal(hp, "argonmulia3508");
        hp.navigate("/portal/sertifikasi/" + p.id() + "/perbaikan");
        assertThat(hp.locator("main")).containsText("Halaman 2 tidak terbaca.");
        rapi(hp, "sertifikasi-perbaikan-360");
        hp.navigate("/portal/sertifikasi/" + p.id() + "/unggah/A_09");
        hp.setInputFiles("input[type=file]", Files.write(folder.resolve("nib-baru.pdf"), ContohBerkas.pdf("nib baru")));
        Peramban.pindah(hp, () -> hp.locator("main form button.utama").first().click());
        rapi(hp, "sertifikasi-perbaikan-siap-360");
        Peramban.pindah(hp, () -> hp.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim Perbaikan")).click());

        Task lagi = tunggu(p, "verifikasiDokumen");
        tasklist.buka(lagi.getId());
        assertThat(staf.locator("tr[data-baris=butir] input[type=radio][value=true]:checked")).not().hasCount(0);
        assertThat(baris(staf, "A_09").locator("input[type=radio]:checked")).hasCount(0);
        Peramban.potret(staf, "sertifikasi-verifikasi-lagi");
        baris(staf, "A_09").locator("input[type=radio][value=true]").check();
        staf.check("input[name=keputusan][value=sesuai]");
        tasklist.selesaikan();

        Task tinjau = tunggu(p, "tinjauPermohonan");
        Page pj = orang(alamat, "pjsert");
        Tasklist milikPj = new Tasklist(pj);
        milikPj.buka(tinjau.getId());
        pj.locator("tr[data-baris=jawaban] input[type=radio][value='1']").all().forEach(Locator::check);
        pj.check("input[name=keputusan][value=terima]");
        Peramban.potret(pj, "sertifikasi-tinjau");
        milikPj.selesaikan();

        Task siap = tunggu(p, "siapkanKonfirmasi");
        tasklist.buka(siap.getId());
        assertThat(staf.locator("#hari")).hasValue("4");
        Peramban.potret(staf, "sertifikasi-siapkan-konfirmasi");
        staf.navigate("/kelola/sertifikasi?bagian=proses&cari=" + p.praOrder());
        assertThat(staf.locator("table.tabel tbody tr")).hasCount(1);
        Peramban.potret(staf, "sertifikasi-daftar");
        staf.navigate("/kasus/" + p.kasus() + "#permohonan-sertifikasi");
        Peramban.potret(staf, "sertifikasi-panel");
        tasklist.bukaMilikSendiri(siap.getId());
        tasklist.selesaikan();
        sampai(() -> "Konfirmasi Audit".equals(kasus.ambil(p.kasus()).status()));

        hp.navigate("/portal/sertifikasi/" + p.id() + "/konfirmasi");
        IsianKonfirmasi k = alur.konfirmasi();
        Map.of("usulMulai", k.usulMulai(), "usulSelesai", k.usulSelesai(), "gilir", k.gilir(), "pendamping", k.pendamping()).forEach((nama, nilai) -> hp.fill("input[name=" + nama + "]", nilai));
        rapi(hp, "sertifikasi-konfirmasi-360");
        Peramban.pindah(hp, () -> hp.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim Lembar Konfirmasi")).click());
        assertThat(hp.locator("main")).containsText(k.pendamping());
        rapi(hp, "sertifikasi-konfirmasi-dijawab-360");
        assertThat(konfirmasi.cari(p.id()).orElseThrow().dijawab()).isNotNull();
        assertThat(galatSkrip).isEmpty();
    }
}
