package id.laju.kasus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A customer without e-mail does everything at the counter: packaging by the rules of BPOM, agreement, payment, survey, report. */
@CeritaTest
class LoketSampaiLhuCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPengujian alur;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private Page halaman;
    private long pelanggan;
    private Jalan jalan;

    @Test
    @Tag("REQ-004") @Tag("LHU-017")
    void fromTheContactConditionsToTheReportAtTheCounter() {
        halaman = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(halaman, "cs");
        pelangganBaru();
        botol();
        ajukan();
        alur.periksaDanSetujui(jalan);
        setujuiPenawaran();
        alur.terbitkanBilling(alur.jalankan(jalan));
        bayar();
        alur.terbitkanLhu(alur.periksaHasil(alur.uji(alur.tugaskan(alur.terima(alur.tiba(alur.jalankan(jalan)))))));
        surveiDanLhu();
    }

    private void pelangganBaru() {
        halaman.navigate("/kelola/loket/baru");
        pilih("bentukBadan", "PT");
        Map.of("nama", "Plastindo Loket", "npwp", "07.123.456.7-100.000", "kbli", "-", "alamat", "Jalan Rawa Terate 9", "telepon", "0812 3400 7777", "kodePos", "13920",
            "whatsapp", "0812 3400 7777", "kontakNama", "Pak Yusuf", "kontakJabatan", "Pemilik", "kontakHp", "081234007777").forEach(this::isi);
        isi("pembawa", "Pak Yusuf");
        pilih("tipe", "Industri");
        halaman.locator("select[name=kelompok]").selectOption(new SelectOption().setIndex(1));
        pilih("provinsi", "DKI Jakarta");
        assertThat(halaman.locator("select[name=kota] option")).not().hasCount(1);
        pilih("kota", "Kota Administrasi Jakarta Timur");
        Peramban.pindah(halaman, () -> halaman.locator("form[method=post][action$='/kelola/loket/baru'] button[type=submit]").click());
        assertThat(halaman.locator(".pesan.loket")).containsText("Plastindo Loket");
        pelanggan = Long.parseLong(halaman.url().replaceAll(".*/loket/(\\d+)/.*", "$1"));
        tombol("Simpan");
    }

    private void botol() {
        halaman.waitForURL(Pattern.compile(".*/sampel/baru$"));
        pilih("produk", halaman.locator("select[name=produk] option").allInnerTexts().stream().filter(t -> t.contains("Botol")).findFirst().orElseThrow());
        assertThat(halaman.locator("select[name=standar] option")).not().hasCount(1);
        pilih("standar", "Peraturan BPOM No 20 Tahun 2019 tentang Kemasan Pangan");
        Map.of("material", "PET", "bentuk", "botol", "dimensi", "600 mL", "namaId", "Botol Madu").forEach(this::isi);
        tombol("Simpan");
        halaman.waitForURL(Pattern.compile(".*/tipe-pangan$"));
        assertThat(halaman.locator(".pesan.loket")).isVisible();
        halaman.locator("input[name=pilih]").first().check();
        Peramban.potret(halaman, "loket-tipe-pangan");
        tombol("Simpan dan Lanjutkan");
        halaman.getByLabel("3 hari < t ≤ 30 hari", new Page.GetByLabelOptions().setExact(true)).check();
        tombol("Simpan dan Lanjutkan");
        halaman.getByLabel("20°C < T ≤ 40°C", new Page.GetByLabelOptions().setExact(true)).check();
        tombol("Simpan dan Lanjutkan");
        assertThat(halaman.locator("[data-parameter]")).containsText("Simulan Etanol 10%");
        halaman.locator("#semua-standar").check();
        Peramban.potret(halaman, "loket-simulan");
        tombol("Simpan");
        assertThat(halaman.locator(".tabel-sampel")).containsText("Botol Madu");
    }

    private void ajukan() {
        Peramban.pindah(halaman, () -> halaman.locator("main a.tombol.utama[href$='/periksa']").click());
        halaman.setInputFiles("input[name=buktiLoket]", scan("formulir.jpg"));
        Peramban.pindah(halaman, () -> halaman.locator("#ajukan button[type=submit]").click());
        assertThat(halaman.locator(".pesan.baik")).containsText("sudah diajukan");
        long id = sql.queryForObject("select id from permohonan where pelanggan_id = ?", Long.class, pelanggan);
        jalan = alur.jalankan(new Jalan(id, sql.queryForObject("select kasus from permohonan where id = ?", String.class, id)));
    }

    private void setujuiPenawaran() {
        tunggu("konfirmasiPenawaran");
        halaman.navigate("/loket/" + pelanggan + "/portal/penawaran/" + alur.penawaranId(jalan));
        tombol("Konfirmasi");
        halaman.setInputFiles("#konfirmasi input[name=buktiLoket]", scan("persetujuan.jpg"));
        Peramban.potret(halaman, "loket-penawaran");
        Peramban.pindah(halaman, () -> halaman.locator("#konfirmasi button[type=submit]").click());
        assertThat(halaman.locator(".pesan.baik").first()).isVisible();
    }

    private void bayar() {
        tunggu("bayarTagihan");
        halaman.navigate("/loket/" + pelanggan + "/portal/tagihan/" + sql.queryForObject("select max(id) from tagihan where permohonan_id = ?", Long.class, jalan.permohonanId()));
        assertThat(halaman.locator("#kode")).hasText(alur.kodeBilling(jalan));
        halaman.setInputFiles("input[name=buktiBayar]", scan("struk.jpg"));
        Peramban.potret(halaman, "loket-bukti-bayar");
        Peramban.pindah(halaman, () -> tombol("Kirim bukti"));
        assertThat(halaman.locator(".pesan.baik").first()).isVisible();
        assertThat(sql.queryForObject("select b.diunggah_oleh from bukti_bayar b join tagihan t on t.id = b.tagihan_id where t.permohonan_id = ?", String.class, jalan.permohonanId())).isEqualTo("cs");
        await().until(() -> orang.tugas(jalan.kasus(), "periksaPembayaran") != null);
        var form = orang.lihat("bendahara", orang.tugas(jalan.kasus(), "periksaPembayaran"));
        orang.selesaikan("bendahara", jalan.kasus(), "periksaPembayaran", Map.of("keputusan", "terima", "kodeBilling", alur.kodeBilling(jalan), "ntpn", Ntpn.baru(),
            "jumlah", form.at("/tagihan/total").decimalValue(), "dibayarPada", LocalDateTime.now(ZoneId.of("Asia/Jakarta")).withNano(0).toString(), "bank", "Bank Contoh", "kanal", "Teller"));
    }

    private void surveiDanLhu() {
        tunggu("isiSurvei");
        halaman.navigate("/kelola/loket/" + pelanggan);
        Peramban.potret(halaman, "loket-pelanggan");
        Peramban.pindah(halaman, () -> halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("LHU dan kuesioner")).click());
        Locator baris = halaman.locator("#order-" + jalan.permohonanId());
        assertThat(baris.locator(".unduhan a")).hasCount(0);
        long laporan = sql.queryForObject("select laporan_id from lhu_terbit where permohonan_id = ?", Long.class, jalan.permohonanId());
        assertThat(halaman.request().get("/loket/" + pelanggan + "/portal/lhu/" + laporan + "/unduh").text()).as("LHU-017").contains("Isi dulu kuesioner");
        halaman.reload();
        Peramban.pindah(halaman, () -> baris.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Kuesioner")).click());
        assertThat(halaman.locator(".pesan.loket")).containsText("Nama Anda tercatat sebagai petugas");
        halaman.locator("fieldset .petak-pilihan.empat").all().forEach(f -> f.locator("input").last().check());
        Peramban.potret(halaman, "loket-kuesioner");
        Peramban.pindah(halaman, () -> tombol("Kirim dan buka unduhan"));
        assertThat(halaman.url()).endsWith("/loket/" + pelanggan + "/portal/lhu");
        Peramban.potret(halaman, "loket-lhu");
        Download unduhan = halaman.waitForDownload(() -> baris.locator(".unduhan a").first().click());
        unduhan.saveAs(Path.of("target/gambar/loket-lhu.pdf"));
        assertThat(Path.of("target/gambar/loket-lhu.pdf").toFile().length()).isGreaterThan(10_000);
        assertThat(baris.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(sql.queryForObject("select loket from survei_terisi where permohonan_id = ?", String.class, jalan.permohonanId())).isEqualTo("cs");
        assertThat(sql.queryForObject("select loket from lhu_unduhan where laporan_id = ?", String.class, laporan)).isEqualTo("cs");
        assertThat(sql.queryForObject("select pelaku from langkah where kasus = ? and elemen like '%\\_isiSurvei'", String.class, jalan.kasus())).isEqualTo("cs");
    }

    private void tunggu(String frasa) {
        alur.jalankan(jalan);
        await().until(() -> sql.queryForObject("select count(*) from langkah where kasus = ? and elemen like ? and selesai is null", Integer.class, jalan.kasus(), "%\\_" + frasa) == 1);
    }

    private static FilePayload scan(String nama) {
        return new FilePayload(nama, "image/jpeg", ContohBerkas.foto("jpg", 900, 1200));
    }

    private void isi(String nama, String nilai) {
        halaman.locator("input[name=" + nama + "]:not([type=hidden]), textarea[name=" + nama + "]").first().fill(nilai);
    }

    private void pilih(String nama, String label) {
        halaman.locator("select[name=" + nama + "]").selectOption(new SelectOption().setLabel(label));
    }

    private void tombol(String nama) {
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true)).first().click();
    }
}
