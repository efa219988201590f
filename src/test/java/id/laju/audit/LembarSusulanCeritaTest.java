package id.laju.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A green industry sheet that was closed without a measured value goes back from the decider to its team, on the screens of both. */
@CeritaTest
class LembarSusulanCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurHijau hijau;
    @Autowired AlurPutusan putusan;
    @Autowired Orang orang;
    private final List<String> galatSkrip = new ArrayList<>();
    private Permohonan p;

    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        hijau.bereskan(p);
    }

    private Task tunggu(String frasa) {
        sampai(() -> orang.tugas(p.kasus(), frasa) != null);
        return orang.tugas(p.kasus(), frasa);
    }

    private Page meja(String nama) {
        Page meja = Peramban.meja("http://localhost:" + port);
        meja.onPageError(galatSkrip::add);
        Tasklist.masuk(meja, nama);
        return meja;
    }

    private Kunjungan ditutupTanpaUkuran() {
        p = sertifikasi.sampaiOrder(sertifikasi.kirim(sertifikasi.drafHijau()));
        Kunjungan k = hijau.ditutupTanpaUkuran(p);
        tunggu("susunLaporanAudit");
        orang.selesaikan(AlurHijau.KETUA, p.kasus(), "susunLaporanAudit", evaluasi.laporan("BERIKAN"));
        tunggu("tunjukReviewer");
        return k;
    }

    private void kembalikan() {
        Page pemutus = meja("pemutus");
        Tasklist milik = new Tasklist(pemutus);
        milik.buka(tunggu("usulkanKeputusan").getId());
        pemutus.check("input[name=pilihan][value=LEMBAR]");
        pemutus.fill("[name=catatan]", "Ukur energi dan air pabrik");
        Peramban.potret(pemutus, "lembar-dikembalikan");
        milik.selesaikan();
    }

    private void lengkapi() {
        Page ketua = meja(AlurHijau.KETUA);
        Tasklist milik = new Tasklist(ketua);
        milik.buka(tunggu("lengkapiLembar").getId());
        assertThat(ketua.locator("form[data-laju]")).containsText("Ukur energi dan air pabrik");
        int banyak = ketua.locator("tr[data-baris=baris]").count();
        assertThat(ketua.locator("tr[data-baris=baris] input[value=TIDAK_BERLAKU]:checked")).hasCount(banyak);
        assertThat(ketua.locator("tr[data-baris=baris] textarea").first()).hasValue("Tidak ada pada pabrik ini");
        Peramban.potret(ketua, "lembar-lengkapi-awal");
        ketua.fill("#jawaban", "Log alat ukur pabrik pada hari audit");
        milik.selesaikan();
        assertThat(ketua.locator(".laju-galat").first()).containsText("paling sedikit satu persyaratan");
        ketua.locator("tr[data-baris=baris]").first().locator("input[value=NILAI], input[value=SESUAI]").first().check();
        ketua.locator("tr[data-baris=baris]").first().locator("input[name=nilai]").fill("0,1");
        Peramban.potret(ketua, "lembar-lengkapi");
        milik.selesaikan();
        tunggu("tinjauHasil");
    }

    @Test
    @Tag("GRN-003")
    void theDeciderSendsTheSheetBackAndTheTeamWritesWhatItMeasured() {
        Kunjungan k = ditutupTanpaUkuran();
        putusan.tinjau(p);
        kembalikan();
        lengkapi();
        Page reviewer = meja("reviewer");
        new Tasklist(reviewer).buka(tunggu("tinjauHasil").getId());
        assertThat(reviewer.locator("form[data-laju]")).containsText("Log alat ukur pabrik pada hari audit");
        Peramban.potret(reviewer, "lembar-ditinjau-lagi");
        reviewer.navigate("/kelola/audit/" + k.id());
        assertThat(reviewer.locator("main")).containsText("Susulan.");
        Peramban.potret(reviewer, "lembar-susulan");
        Assertions.assertThat(galatSkrip).isEmpty();
    }
}
