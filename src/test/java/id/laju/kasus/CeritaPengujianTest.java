package id.laju.kasus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.laju.lhu.ContohLhu;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole service in real browsers: the customer on a phone of 360 pixels, staff in the Tasklist. */
@CeritaTest
class CeritaPengujianTest {

    @LocalServerPort int port;
    @Autowired TaskService tugas;
    @Autowired JdbcTemplate sql;
    @Autowired ContohLhu kunci;

    private final Map<String, Tasklist> meja = new HashMap<>();
    private String kasus;
    private long permohonan;

    @Test
    @Tag("ACC-041") @Tag("QUO-005") @Tag("QUO-007") @Tag("BIL-015") @Tag("LHU-017") @Tag("LHU-018") @Tag("SRV-002") @Tag("LHU-020") @Tag("NAV-008") @Tag("NTF-003")
    void fromTheFirstClickToTheSignedReport() {
        Page ponsel = masuk(Peramban.ponsel(alamat()), "argonmulia3508");
        ajukan(ponsel);
        periksa();
        setujuiTarif();
        setujuiPenawaran(ponsel);
        terbitkanBilling();
        bayar(ponsel);
        periksaPembayaran();
        terimaSampel();
        laboratorium();
        terbitkanLhu();
        surveiDanUnduh(ponsel);
        verifikasiPublik();
    }

    private String alamat() {
        return "http://localhost:" + port;
    }

    private Page masuk(Page halaman, String nama) {
        Peramban.masukPortal(halaman, nama);
        return halaman;
    }

    private void ajukan(Page halaman) {
        halaman.navigate("/portal/permohonan/baru");
        tombol(halaman, "Lanjut");
        halaman.waitForURL(Pattern.compile(".*/data$"));
        permohonan = Long.parseLong(halaman.url().replaceAll(".*/permohonan/(\\d+)/.*", "$1"));
        tombol(halaman, "Simpan");
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Input/Tambah Sample")).click();
        halaman.fill("input[name=namaId]", "Garam Meja");
        pilih(halaman, "produk", "Garam Konsumsi Beryodium");
        assertThat(halaman.locator("select[name=standar] option")).not().hasCount(1);
        pilih(halaman, "standar", "SNI 3556:2016 Garam konsumsi beryodium");
        halaman.getByLabel("Pilih semua: Cemaran logam").check();
        tombol(halaman, "Simpan");
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Periksa & Ajukan")).first().click();
        tombol(halaman, "Ajukan");
        assertThat(halaman.locator(".pesan.baik")).containsText("sudah diajukan");
        kasus = sql.queryForObject("select kasus from permohonan where id = ?", String.class, permohonan);
        halaman.navigate("/portal");
        assertThat(halaman.locator("main")).containsText("Sedang Diproses");
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "cerita-01-dasbor");
    }

    private void periksa() {
        Page p = buka("cs", "periksaPermohonan");
        assertThat(p.locator("[data-laju]")).containsText("PT Argon Mulia");
        assertThat(p.locator("[data-laju]")).containsText("Bawa sendiri (tanpa sampling)");
        p.locator("[data-baris=kajiUlang] input[value=true]").all().forEach(Locator::check);
        p.check("input[name=keputusan][value=terima]");
        Peramban.potret(p, "cerita-02-periksa");
        selesai("cs", "periksaPermohonan");
    }

    private void setujuiTarif() {
        Page p = buka("ketua", "setujuiTarif");
        p.check("input[name=keputusan][value=setuju]");
        Peramban.potret(p, "cerita-03-tarif");
        selesai("ketua", "setujuiTarif");
    }

    private void setujuiPenawaran(Page halaman) {
        tunggu("konfirmasiPenawaran");
        halaman.navigate("/portal/kasus/" + permohonan);
        assertThat(halaman.locator(".linimasa .berjalan")).containsText("Anda");
        halaman.navigate("/portal");
        assertThat(halaman.locator(".atas .lencana")).isVisible();
        assertThat(milikKasus(halaman)).containsText("paling lambat");
        Peramban.potret(halaman, "cerita-04-dasbor");
        tindakan(halaman).click();
        assertThat(halaman.locator("main")).containsText("B/");
        tombol(halaman, "Konfirmasi");
        Peramban.potret(halaman, "cerita-05-konfirmasi");
        halaman.locator("#konfirmasi button[type=submit]").click();
        assertThat(halaman.locator(".pesan.baik").first()).isVisible();
    }

    private void terbitkanBilling() {
        Page p = buka("bendahara", "terbitkanBilling");
        p.fill("#kode", "829800000000777");
        String total = sql.queryForObject("select total::text from penawaran where permohonan_id = ?", String.class, permohonan);
        p.fill("#total", total);
        Peramban.potret(p, "cerita-06-billing");
        selesai("bendahara", "terbitkanBilling");
    }

    private void bayar(Page halaman) {
        tunggu("bayarTagihan");
        halaman.navigate("/portal");
        tindakan(halaman).click();
        assertThat(halaman.locator("#kode")).hasText("829800000000777");
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "cerita-07-tagihan");
        halaman.setInputFiles("input[name=buktiBayar]", new FilePayload("bukti.pdf", "application/pdf", Pdf.satuHalaman("Bukti transfer")));
        tombol(halaman, "Kirim bukti");
        assertThat(halaman.locator(".pesan.baik").first()).isVisible();
    }

    private void periksaPembayaran() {
        Page p = buka("bendahara", "periksaPembayaran");
        p.check("input[name=keputusan][value=terima]");
        p.fill("#ntpn", Ntpn.baru());
        p.fill("#dibayarPada", java.time.LocalDateTime.now(java.time.ZoneId.of("Asia/Jakarta")).withNano(0).toString());
        p.fill("#jumlah", sql.queryForObject("select total::text from penawaran where permohonan_id = ?", String.class, permohonan));
        Peramban.potret(p, "cerita-08-pembayaran");
        selesai("bendahara", "periksaPembayaran");
    }

    private void terimaSampel() {
        tunggu("menungguSampel");
        Page p = meja("cs").halaman();
        p.navigate("/kelola/penerimaan?cari=" + kasus.split("/")[1]);
        Peramban.potret(p, "cerita-09-penerimaan");
        p.locator("tr", new Page.LocatorOptions().setHasText(Pattern.compile(kasus.split("/")[1] + "(?!\\d)")))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sampel tiba")).first().click();
        p = buka("cs", "terimaSampel");
        p.locator("[data-baris=syarat] input[value=true]").all().forEach(Locator::check);
        p.fill("#kondisi", "Utuh, tersegel");
        p.fill("#jumlah", "2 bungkus");
        p.check("input[name=keputusan][value=terima]");
        if (p.locator("#labId").inputValue().isEmpty()) {
            p.selectOption("#labId", new SelectOption().setIndex(1));
        }
        p.selectOption("#penyelia", "penyelia");
        p.fill("#tempatSimpan", "Lemari A2");
        Peramban.potret(p, "cerita-10-terima");
        selesai("cs", "terimaSampel");
    }

    private void laboratorium() {
        Page p = buka("penyelia", "tugaskanAnalis");
        assertThat(p.locator("[data-laju]")).not().containsText("Argon");
        p.locator("[data-baris=baris] select[name=analis]").all().forEach(s -> s.selectOption("analis"));
        Peramban.potret(p, "cerita-11-tugaskan");
        selesai("penyelia", "tugaskanAnalis");
        p = buka("mt", "validasiPenugasan");
        p.check("input[name=keputusan][value=setuju]");
        selesai("mt", "validasiPenugasan");
        p = buka("analis", "ujiSampel");
        p.locator("td.hasil input, td.hasil textarea, td.hasil select").all().forEach(i -> i.fill("0,05"));
        Peramban.potret(p, "cerita-12-uji");
        selesai("analis", "ujiSampel");
        p = buka("penyelia", "verifikasiHasil");
        p.click("#semuaBenar");
        Peramban.potret(p, "cerita-13-verifikasi");
        selesai("penyelia", "verifikasiHasil");
        p = buka("mt", "validasiHasil");
        p.click("#semuaBenar");
        selesai("mt", "validasiHasil");
    }

    private void terbitkanLhu() {
        buka("ketua", "beriNomorLhu");
        selesai("ketua", "beriNomorLhu");
        Page p = buka("cs", "buatLhu");
        p.check("input[name=penandaTangan][value=kepala]");
        Peramban.potret(p, "cerita-14-buat-lhu");
        selesai("cs", "buatLhu");
        kunci.siapkanKunci();
        p = buka("kepala", "tandatanganiLhu");
        p.fill("#sandi", "laju-demo-tte");
        Peramban.potret(p, "cerita-15-tte");
        selesai("kepala", "tandatanganiLhu");
        p = buka("cs", "periksaLhu");
        assertThat(p.locator("[data-laju]")).containsText("Tanda tangan sah");
        p.check("input[name=keputusan][value=rilis]");
        Peramban.potret(p, "cerita-16-rilis");
        selesai("cs", "periksaLhu");
    }

    private void surveiDanUnduh(Page halaman) {
        tunggu("isiSurvei");
        halaman.navigate("/portal/lhu?cari=" + Peramban.kata(sql.queryForObject("select nomor_order from permohonan where id = ?", String.class, permohonan)));
        Peramban.potret(halaman, "cerita-17-lhu-terkunci");
        halaman.locator("main a[href$='/portal/survei/" + permohonan + "']").first().click();
        halaman.waitForURL(Pattern.compile(".*/portal/survei/\\d+"));
        halaman.locator("fieldset .petak-pilihan.empat").all().forEach(f -> f.locator("input").last().check());
        Peramban.potret(halaman, "cerita-18-survei");
        tombol(halaman, "Kirim dan buka unduhan");
        halaman.waitForURL("**/portal/lhu**");
        Locator baris = halaman.locator("#order-" + permohonan);
        Download unduhan = halaman.waitForDownload(() -> baris.locator(".unduhan a").first().click());
        unduhan.saveAs(Path.of("target/gambar/cerita-lhu.pdf"));
        assertThat(Path.of("target/gambar/cerita-lhu.pdf").toFile().length()).isGreaterThan(10_000);
        baris.getByRole(AriaRole.BUTTON).last().click();
        Peramban.pindah(halaman, () -> halaman.locator("#dialog-tanya button.utama").click());
        assertThat(halaman.locator("main")).containsText("Order selesai");
        Peramban.potret(halaman, "cerita-19-selesai");
        halaman.navigate("/portal/kasus/" + permohonan);
        assertThat(halaman.locator(".linimasa")).containsText("Konfirmasi penawaran");
        tanpaGeserSamping(halaman);
        Peramban.potret(halaman, "cerita-20-linimasa");
        halaman.navigate("/portal/riwayat");
        assertThat(halaman.locator("tbody tr").filter(new Locator.FilterOptions().setHas(halaman.locator("a[href$='/portal/kasus/" + permohonan + "']")))
            .locator("td:nth-child(2) .lencana")).hasText(new String[] {"Order", "Selesai"});
        Peramban.potret(halaman, "cerita-20-riwayat");
        halaman.navigate("/portal/pemberitahuan");
        Peramban.potret(halaman, "cerita-20-pemberitahuan");
        halaman.navigate("/portal/permohonan");
        Peramban.potret(halaman, "cerita-20-permohonan");
    }

    private void verifikasiPublik() {
        Page tamu = Peramban.ponsel(alamat());
        String kode = sql.queryForObject("select kode_verifikasi from dokumen where kasus = ? and status = 'TERBIT' and jenis like '%LHU%'", String.class, kasus);
        tamu.navigate("/verifikasi/" + kode);
        assertThat(tamu.locator("main")).containsText("LHU");
        Peramban.potret(tamu, "cerita-21-verifikasi");
    }

    /** The button of this case in the list of what the customer has to do. */
    private Locator tindakan(Page halaman) {
        return milikKasus(halaman).locator("a.tombol").first();
    }

    private Locator milikKasus(Page halaman) {
        return halaman.locator(".daftar-tindakan > li", new Page.LocatorOptions().setHasText(Pattern.compile(kasus.split("/")[1] + "(?!\\d)")));
    }

    private Tasklist meja(String nama) {
        return meja.computeIfAbsent(nama, n -> Tasklist.masuk(Peramban.meja(alamat()), n));
    }

    private Page buka(String nama, String frasa) {
        tunggu(() -> tugasKini(frasa) != null, frasa);
        Task ini = tugasKini(frasa);
        if (ini.getAssignee() == null) {
            meja(nama).buka(ini.getId());
        } else {
            meja(nama).bukaMilikSendiri(ini.getId());
        }
        return meja(nama).halaman();
    }

    private void selesai(String nama, String frasa) {
        String id = tugasKini(frasa).getId();
        meja(nama).selesaikan();
        tunggu(() -> tugas.createTaskQuery().taskId(id).count() == 0, frasa + " selesai");
    }

    private Task tugasKini(String frasa) {
        return tugas.createTaskQuery().processInstanceBusinessKey(kasus).taskDefinitionKey("userTask_" + frasa).singleResult();
    }

    private void tunggu(String frasa) {
        tunggu(() -> sql.queryForObject("select count(*) from langkah where kasus = ? and elemen like ? and selesai is null", Integer.class,
                kasus, "%\\_" + frasa) == 1, frasa);
    }

    /** Jobs run in the background here; the browser itself waits between two looks. */
    private void tunggu(java.util.function.BooleanSupplier keadaan, String apa) {
        Page p = meja("cs").halaman();
        for (int i = 0; i < 600 && !keadaan.getAsBoolean(); i++) {
            p.waitForTimeout(100);
        }
        assertThat(keadaan.getAsBoolean()).as(apa).isTrue();
    }

    private static void tombol(Page halaman, String nama) {
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true)).first().click();
    }

    private static void pilih(Page halaman, String nama, String label) {
        halaman.locator("select[name=" + nama + "]").selectOption(new SelectOption().setLabel(label));
    }

    private static void tanpaGeserSamping(Page halaman) {
        assertThat(((Number) halaman.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue()).isZero();
    }
}
