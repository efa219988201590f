package id.laju.sop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.lhu.ContohLhu;
import id.laju.penawaran.AlurPenawaran;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The owner of a process asks for the approval of its SOP, it is checked and signed in the Tasklist, and everybody reads it. */
@CeritaTest
class SopCeritaTest {

    private static final String SATKER = "bspji-palembang";

    @LocalServerPort int port;
    @Autowired PengesahanSopService pengesahan;
    @Autowired ContohLhu kunci;
    @Autowired Orang orang;
    @Autowired AlurPenawaran alur;
    private final List<String> galatSkrip = new ArrayList<>();

    private Page meja(String nama) {
        return Tasklist.meja("http://localhost:" + port, nama, galatSkrip);
    }

    @Test
    @Tag("GOV-011")
    @Tag("GOV-012")
    void anOwnerHasAnSopApproved() {
        Page pemilik = meja("pemilik.plg");
        pemilik.navigate("/kelola/proses/pengujian/sop");
        assertThat(pemilik.locator("main")).containsText("Selesaikan order");
        rapi(pemilik, "sop-proses");
        Peramban.pindah(pemilik, () -> pemilik.locator("form[action*='/sop/ajukan'] button").click());
        assertThat(pemilik.locator("main")).containsText("Diperiksa");
        Pengesahan p = pengesahan.semua("pengujian", SATKER).get(0);
        String kasus = SATKER + "/SOP-" + p.id();

        Page ketua = meja("ketua.plg");
        Tasklist milikKetua = new Tasklist(ketua);
        milikKetua.buka(orang.tugas(kasus, "periksaSop").getId());
        ketua.check("input[name=penanda][value='kepala.plg']");
        Peramban.potret(ketua, "sop-periksa");
        milikKetua.selesaikan();
        sampai(() -> orang.tugas(kasus, "tandatanganiSop") != null);

        kunci.siapkanKunci("kepala.plg");
        Page kepala = meja("kepala.plg");
        Tasklist milikKepala = new Tasklist(kepala);
        milikKepala.bukaMilikSendiri(orang.tugas(kasus, "tandatanganiSop").getId());
        kepala.fill("#sandi", ContohLhu.SANDI);
        Peramban.potret(kepala, "sop-tandatangani");
        milikKepala.selesaikan();
        sampai(() -> pengesahan.ambil(p.id()).keadaan() == KeadaanSop.BERLAKU);

        pemilik.navigate("/kelola/proses/pengujian/sop");
        assertThat(pemilik.locator("main")).containsText("Disahkan");
        pemilik.navigate("/kelola/sop");
        rapi(pemilik, "sop-daftar");
        pemilik.navigate("/kelola/sop/" + SATKER + "/pengujian");
        rapi(pemilik, "sop-isi");
        Page tamu = Peramban.ponsel("http://localhost:" + port);
        tamu.navigate("/publik/standar-pelayanan?satker=" + SATKER);
        tamu.locator("#pengujian summary").click();
        assertThat(tamu.locator("#pengujian")).containsText(pengesahan.ambil(p.id()).nomor());
        rapi(tamu, "sop-standar-360");
        Assertions.assertThat(galatSkrip).isEmpty();
    }

    @Test
    void aCaseSaysByWhichRevisionItRuns() {
        Page cs = meja("cs");
        cs.navigate("/kasus/" + alur.kasus(alur.mulaiUtuh()));
        assertThat(cs.locator("#sop")).containsText("SOP revisi 0");
        cs.locator("#sop").scrollIntoViewIfNeeded();
        Peramban.potret(cs, "sop-kasus");
    }
}
