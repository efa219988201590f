package id.laju.pengaduan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.lhu.ContohLhu;
import id.laju.permohonan.Permohonan;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A complaint by telephone, written down by CS, to the signed answer that the customer reads. */
@CeritaTest
class PengaduanCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPengaduan alur;
    @Autowired ContohLhu kunci;
    @Autowired Orang orang;

    private Task tunggu(Pengaduan p, String frasa) {
        sampai(() -> orang.tugas(p.kasus(), frasa) != null);
        return orang.tugas(p.kasus(), frasa);
    }

    private static void selesai(Page meja, Tasklist siapa) {
        siapa.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
    }

    @Test
    @Tag("HLP-012") @Tag("HLP-015")
    void fromTheTelephoneToTheSignedLetter() {
        String alamat = "http://localhost:" + port;
        Permohonan o = alur.order();
        kunci.siapkanKunci();
        Page meja = Peramban.meja(alamat);
        Tasklist.masuk(meja, "cs");
        meja.navigate("/kelola/loket/" + alur.pelanggan());
        Peramban.pindah(meja, () -> meja.click("a[href^='/kelola/pengaduan/baru']"));
        meja.selectOption("#f-saluran", "TELEPON");
        meja.fill("input[name=perihal]", "Petugas sulit dihubungi");
        meja.fill("textarea[name=uraian]", "Sudah tiga kali menelepon.");
        meja.fill("input[name=order]", "SALAH");
        Peramban.pindah(meja, () -> meja.click("form.kartu button[type=submit]"));
        assertThat(meja.locator(".kalimat-galat").first()).containsText("Nomor order ini tidak ada");
        meja.fill("input[name=order]", o.praOrder());
        rapi(meja, "pengaduan-catat");
        Peramban.pindah(meja, () -> meja.click("form.kartu button[type=submit]"));
        Pengaduan p = alur.kini(Long.parseLong(meja.url().replaceAll(".*/", "")));

        Page meja2 = Peramban.meja(alamat);
        Tasklist kepala = Tasklist.masuk(meja2, "kepala");
        kepala.buka(tunggu(p, "verifikasiPengaduan").getId());
        meja2.check("input[name=keputusan][value=layak]");
        assertThat(meja2.locator("#penangan option[value=cs]")).hasCount(0);
        meja2.selectOption("#penangan", "admin");
        meja2.selectOption("#pemutus", "pjsert");
        Peramban.potret(meja2, "pengaduan-verifikasi");
        selesai(meja2, kepala);

        Page meja3 = Peramban.meja(alamat);
        Tasklist admin = Tasklist.masuk(meja3, "admin");
        admin.bukaMilikSendiri(tunggu(p, "tanganiPengaduan").getId());
        meja3.fill("#temuan", "Nomor telepon loket salah di situs.");
        meja3.fill("#tindakan", "Nomor diperbaiki.");
        meja3.check("input[name=usul][value=DITERIMA]");
        Peramban.potret(meja3, "pengaduan-tangani");
        selesai(meja3, admin);

        Page meja4 = Peramban.meja(alamat);
        Tasklist pemutus = Tasklist.masuk(meja4, "pjsert");
        pemutus.bukaMilikSendiri(tunggu(p, "putuskanPengaduan").getId());
        meja4.check("input[name=putusan][value=DITERIMA]");
        meja4.fill("#pertimbangan", "Nomor telepon pada situs kami memang salah dan sudah diperbaiki.");
        meja4.check("input[name=penanda][value=kepala]");
        Peramban.potret(meja4, "pengaduan-putuskan");
        selesai(meja4, pemutus);

        kepala.bukaMilikSendiri(tunggu(p, "tandatanganiSuratPengaduan").getId());
        meja2.fill("#sandi", ContohLhu.SANDI);
        Peramban.potret(meja2, "pengaduan-tandatangani");
        selesai(meja2, kepala);
        sampai(() -> alur.kini(p.id()).status() == StatusPengaduan.DIJAWAB);

        Page hp = Peramban.ponsel(alamat);
        Peramban.masukPortal(hp, "argonmulia3508");
        hp.navigate("/portal/pengaduan");
        rapi(hp, "pengaduan-daftar-360");
        Peramban.pindah(hp, () -> hp.getByLabel("Urutkan").selectOption("Nomor"));
        assertThat(hp).hasURL(Pattern.compile(".*urut=nomor.*"));
        sampai(() -> {
            hp.navigate("/portal/pengaduan/" + p.id());
            return hp.locator("form[action$='/terima']").count() == 1;
        });
        assertThat(hp.locator("main")).containsText(alur.kini(p.id()).jawabanNomor());
        rapi(hp, "pengaduan-dijawab-360");
        Peramban.pindah(hp, () -> hp.click("form[action$='/terima'] button"));
        assertThat(hp.locator("main")).containsText("Selesai");
        meja.navigate("/kelola/pengaduan/" + p.id());
        rapi(meja, "pengaduan-kelola-lihat");
        meja.navigate("/kelola/pengaduan");
        rapi(meja, "pengaduan-kelola");
    }
}
