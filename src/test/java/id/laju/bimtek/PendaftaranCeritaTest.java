package id.laju.bimtek;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.kata;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.mesin.KasusService;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A training from the catalogue on a phone to the paid order: registered, pasted, checked by CS in the Tasklist, billed, paid. */
@CeritaTest
class PendaftaranCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurBimtek alur;
    @Autowired KelasService kelas;
    @Autowired KursusService kursus;
    @Autowired KasusService kasus;
    @Autowired PermohonanService permohonan;
    @Autowired Orang orang;

    private String alamat() {
        return "http://localhost:" + port;
    }

    private Page masuk(Page halaman, String nama, String tiba) {
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", nama);
        halaman.fill("input[name=password]", "laju-demo");
        halaman.press("input[name=password]", "Enter");
        halaman.waitForURL("**" + tiba + "**");
        return halaman;
    }

    private static void tekan(Page halaman, String tombol) {
        Peramban.pindah(halaman, () -> halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tombol).setExact(true)).first().click());
    }

    /** A class is prepared and opened by Admin Pelatihan. */
    private Kelas bukaKelas() {
        Kursus u = alur.kursus(Kategori.REGULER);
        Page admin = masuk(Peramban.meja(alamat()), "adminpel.ptk", "/camunda");
        admin.navigate("/kelola/bimtek/kursus?cari=" + kata(u.judul()));
        rapi(admin, "bimtek-kursus");
        Peramban.pindah(admin, () -> admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Buat kelas " + u.judul())).click());
        admin.selectOption("select[name=bentuk]", "TATAP_MUKA");
        admin.fill("input[name=tempat]", "Politeknik Negeri Sambas");
        admin.fill("input[name=mulai]", alur.hari(20).toString());
        admin.fill("input[name=selesai]", alur.hari(21).toString());
        admin.fill("input[name=batasPendaftaran]", alur.hari(10).toString());
        tekan(admin, "Simpan");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Buka pendaftaran")).click();
        Peramban.pindah(admin, () -> admin.locator("dialog[open] button").filter(new Locator.FilterOptions().setHasText("Buka pendaftaran")).click());
        assertThat(admin.locator("main")).containsText("Masa Pendaftaran");
        rapi(admin, "bimtek-kelas");
        return kelas.ambil(Long.parseLong(admin.url().replaceAll(".*/", "")));
    }

    private long daftar(Page ponsel, Kelas k) {
        ponsel.navigate("/portal/bimtek?tab=kalender&cari=" + kata(kursus.ambil(k.kursusId()).judul()));
        assertThat(ponsel.locator("table.kalender-bulan td a").first()).isVisible();
        rapi(ponsel, "bimtek-kalender-ponsel");
        ponsel.navigate("/portal/bimtek?cari=" + kata(kursus.ambil(k.kursusId()).judul()));
        rapi(ponsel, "bimtek-katalog-ponsel");
        tekan(ponsel, "Daftar");
        ponsel.fill("input[name=pemohon]", "Yohanes Lim");
        ponsel.fill("input[name=telepon]", "0811 0000 4088");
        ponsel.fill("input[name=jumlah]", "2");
        rapi(ponsel, "bimtek-pendaftaran-ponsel");
        long id = Long.parseLong(ponsel.url().replaceAll(".*/", ""));
        tekan(ponsel, "Simpan, lanjut ke peserta");
        ponsel.fill("textarea[name=tempelan]", "Ani Lestari;ani@kapuassegar.example.id\nBudi Santoso;budi");
        tekan(ponsel, "Tambahkan semua");
        assertThat(ponsel.locator("main")).containsText("Baris 2: E-mail peserta tidak lengkap");
        assertThat(ponsel.locator("textarea[name=tempelan]")).hasValue("Ani Lestari;ani@kapuassegar.example.id\nBudi Santoso;budi");
        rapi(ponsel, "bimtek-tempel-keliru-ponsel");
        ponsel.fill("textarea[name=tempelan]", "Ani Lestari;ani@kapuassegar.example.id\nBudi Santoso;budi@kapuassegar.example.id");
        tekan(ponsel, "Tambahkan semua");
        assertThat(ponsel.locator("main")).containsText("Budi Santoso");
        rapi(ponsel, "bimtek-peserta-ponsel");
        ponsel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Selesaikan, kirim ke CS")).click();
        Peramban.pindah(ponsel, () -> ponsel.locator("dialog[open] button").filter(new Locator.FilterOptions().setHasText("Selesaikan, kirim ke CS")).click());
        assertThat(ponsel.locator("main")).containsText("Sedang Diproses");
        rapi(ponsel, "bimtek-dikirim-ponsel");
        return id;
    }

    private void periksa(Permohonan p) {
        Tasklist cs = Tasklist.masuk(Peramban.meja(alamat()), "cs.ptk");
        Page halaman = cs.halaman();
        Locator form = cs.buka(orang.tugas(p.kasus(), "periksaPeserta").getId());
        assertThat(form).containsText("Budi Santoso");
        assertThat(form).containsText("3.200.000");
        cs.selesaikan();
        assertThat(form).containsText("Pilih keputusan pemeriksaan");
        halaman.locator("input[name=keputusan][value=terima]").check();
        Peramban.potret(halaman, "bimtek-periksa-peserta");
        cs.selesaikan();
        sampai(() -> orang.tugas(p.kasus(), "terbitkanBilling") != null);
        halaman.navigate("/kelola/bimtek/order?cari=" + kata(p.praOrder()));
        assertThat(halaman.locator("main")).containsText("PL0");
        rapi(halaman, "bimtek-data");
    }

    @Test
    @Tag("TRN-002") @Tag("TRN-003") @Tag("TRN-004") @Tag("TRN-006")
    void fromTheCatalogueToThePaidOrder() {
        Kelas k = bukaKelas();
        Page ponsel = masuk(Peramban.ponsel(alamat()), "kapuassegar4088", "/portal");
        Permohonan p = permohonan.ambil(daftar(ponsel, k));
        periksa(p);
        alur.bayar(p);
        sampai(() -> kasus.ambil(p.kasus()).status().equals("Menunggu Kuota"));
        ponsel.navigate("/portal/bimtek/order/" + p.id());
        assertThat(ponsel.locator("main")).containsText(permohonan.ambil(p.id()).nomorOrder());
        rapi(ponsel, "bimtek-order-ponsel");
        ponsel.navigate("/portal/kasus/" + p.id());
        rapi(ponsel, "bimtek-linimasa-ponsel");
        ponsel.navigate("/portal/bimtek/order?cari=" + kata(p.praOrder()));
        assertThat(ponsel.locator("main")).containsText("LUNAS");
        rapi(ponsel, "bimtek-daftar-ponsel");
        Page admin = masuk(Peramban.meja(alamat()), "adminpel.ptk", "/camunda");
        admin.navigate("/kelola/bimtek/kelas/" + k.id() + "/peserta");
        assertThat(admin.locator("main")).containsText("Sudah Bayar");
        rapi(admin, "bimtek-kelas-peserta");
    }
}
