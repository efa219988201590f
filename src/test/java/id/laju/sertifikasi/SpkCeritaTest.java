package id.laju.sertifikasi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.lhu.ContohLhu;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agreement signed on a phone with a code, one on paper, and both in the Tasklist. */
@CeritaTest
class SpkCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurSpk alur;
    @Autowired SpkService spk;
    @Autowired ContohLhu kunci;
    @Autowired Orang orang;

    @AfterEach
    void bereskan() {
        alur.bereskan();
    }

    private Spk baru(Permohonan p) {
        return spk.semua(p.id()).get(0);
    }

    private void menunggu(Permohonan p, KeadaanSpk keadaan) {
        sampai(() -> !spk.semua(p.id()).isEmpty() && baru(p).keadaan() == keadaan);
    }

    private Task tugas(Permohonan p, String frasa) {
        sampai(() -> orang.tugas(p.kasus(), frasa) != null);
        return orang.tugas(p.kasus(), frasa);
    }

    @Test
    @Tag("QUO-014")
    void signedOnAPhoneAndInTheTasklist() {
        String alamat = "http://localhost:" + port;
        Permohonan p = alur.mulai(Kegiatan.AWAL);
        menunggu(p, KeadaanSpk.DIKIRIM);
        Page ponsel = Peramban.ponsel(alamat);
        Peramban.masukPortal(ponsel, "argonmulia3508");
        ponsel.navigate("/portal/sertifikasi/" + p.id() + "/spk");
        rapi(ponsel, "spk-portal-360");
        Peramban.pindah(ponsel, () -> ponsel.locator("form[action$='/spk/kode'] button").click());
        assertThat(ponsel.locator(".pesan.baik").first()).containsText("k***@argonmulia.example.id");
        ponsel.fill("input[name=kode]", alur.kode(baru(p)));
        ponsel.check("input[name=setuju]");
        Peramban.pindah(ponsel, () -> ponsel.locator("form[action$='/spk/tandatangani'] button").click());
        menunggu(p, KeadaanSpk.DITANDATANGANI);
        rapi(ponsel, "spk-portal-ditandatangani-360");

        kunci.siapkanKunci();
        Page meja = Peramban.meja(alamat);
        Tasklist kepala = Tasklist.masuk(meja, "kepala");
        kepala.bukaMilikSendiri(tugas(p, "setujuiSpk").getId());
        meja.fill("#sandi", ContohLhu.SANDI);
        Peramban.potret(meja, "spk-setujui");
        kepala.selesaikan();
        menunggu(p, KeadaanSpk.BERLAKU);
        ponsel.reload();
        rapi(ponsel, "spk-portal-berlaku-360");

        Permohonan kertas = alur.mulai(Kegiatan.ULANG);
        menunggu(kertas, KeadaanSpk.DIKIRIM);
        alur.unggahPindaian(kertas);
        Page meja2 = Peramban.meja(alamat);
        Tasklist operasional = Tasklist.masuk(meja2, "operasional");
        operasional.buka(tugas(kertas, "periksaPindaianSpk").getId());
        meja2.check("input[name=keputusan][value=tolak]");
        meja2.fill("#alasan", "Halaman 2 tidak ada.");
        Peramban.potret(meja2, "spk-periksa");
        operasional.selesaikan();
        menunggu(kertas, KeadaanSpk.DIKIRIM);
        meja2.navigate("/kelola/sertifikasi/" + kertas.id() + "/spk");
        Peramban.potret(meja2, "spk-kelola");
    }
}
