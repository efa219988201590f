package id.laju.tagihan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.JawabanService;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.StatusPenawaran;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.ContohPermohonan;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Quotation and payment in the real Tasklist and on the customer's phone. */
@CeritaTest
class UangCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPenawaran alur;
    @Autowired AlurPembayaran bayar;
    @Autowired ContohPermohonan contoh;
    @Autowired PenawaranService penawaran;
    @Autowired TagihanService tagihan;
    @Autowired PembayaranService pembayaran;
    @Autowired JawabanService jawaban;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private String alamat() {
        return "http://localhost:" + port;
    }

    private Task tunggu(String kasus, String frasa) {
        sampai(() -> orang.tugas(kasus, frasa) != null);
        return orang.tugas(kasus, frasa);
    }

    private Page pelanggan() {
        Page p = Peramban.ponsel(alamat());
        Peramban.masukPortal(p, "argonmulia3508");
        return p;
    }

    private static void tanpaGulirMendatar(Page p) {
        assertThat((Integer) p.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    @Test
    void aRequestIsCheckedPricedAndAccepted() {
        long id = alur.mulai(contoh.ajukan(2, false));
        String kasus = alur.kasus(id);
        Page meja = Peramban.meja(alamat());
        Tasklist cs = Tasklist.masuk(meja, "cs");
        cs.buka(tunggu(kasus, "periksaPermohonan").getId());
        Peramban.potret(meja, "uang-periksa-permohonan");
        for (String a : new String[] {"METODE", "KEMAMPUAN", "PERALATAN", "WAKTU", "AKREDITASI"}) {
            meja.check("input[name=sesuai-" + a + "][value=true]");
        }
        meja.check("input[name=keputusan][value=perbaiki]");
        Peramban.potret(meja, "uang-periksa-perbaiki");
        cs.selesaikan();
        assertThat(meja.locator(".laju-galat").first()).containsText("Tulis apa yang harus diperbaiki");
        Peramban.potret(meja, "uang-periksa-ditolak");
        meja.check("input[name=keputusan][value=terima]");
        cs.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);

        Page meja2 = Peramban.meja(alamat());
        Tasklist ketua = Tasklist.masuk(meja2, "ketua");
        ketua.buka(tunggu(kasus, "setujuiTarif").getId());
        meja2.click("[data-tambah-baris=tambahan]");
        meja2.fill("input[name=uraian]", "Potongan UMKM");
        meja2.fill("input[name=jumlah]", "10.000");
        meja2.check("input[name=keputusan][value=setuju]");
        ketua.selesaikan();
        assertThat(meja2.locator(".laju-galat").filter(new Locator.FilterOptions().setHasText("dasar hukum")).first()).isVisible();
        Peramban.potret(meja2, "uang-setujui-tarif");
        meja2.fill("input[name=dasar]", "Permenperin 19/2021");
        meja2.fill("input[name=dokumen]", "Keputusan Kepala Balai 12/2026, 3 Maret 2026");
        ketua.selesaikan();
        assertThat(meja2.locator("[data-laju]")).hasCount(0);

        sampai(() -> penawaran.terakhir(id).orElseThrow().status() == StatusPenawaran.TERBIT);
        long penawaranId = penawaran.terakhir(id).orElseThrow().id();
        Page hp = pelanggan();
        hp.navigate("/portal/penawaran/" + penawaranId);
        Peramban.potret(hp, "uang-penawaran-360");
        tanpaGulirMendatar(hp);
        hp.click("[data-buka='#batal']");
        hp.fill("#batal textarea", " ");
        Peramban.pindah(hp, () -> hp.click("#batal button[type=submit]"));
        assertThat(hp.locator("#batal .kalimat-galat")).containsText("Isi alasan pembatalan");
        Peramban.potret(hp, "uang-batal-ditolak-360");
        hp.click("#batal [data-tutup]");
        hp.click("[data-buka='#konfirmasi']");
        Peramban.potret(hp, "uang-konfirmasi-360");
        hp.click("#konfirmasi button[type=submit]");
        assertThat(hp.locator("main, .pokok").first()).containsText("Konfirmasi: setuju (");
        Peramban.potret(hp, "uang-setuju-360");
    }

    @Test
    void aBillIsReadFromItsPdfPaidAndReconciled(@TempDir Path folder) throws Exception {
        long id = bayar.mulai(null);
        String kasus = bayar.kasus(id);
        BigDecimal total = bayar.tagihan(id).total();
        LocalDateTime kini = LocalDateTime.now(AlurPembayaran.WIB).withNano(0);
        DateTimeFormatter cetak = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");
        String kode = "8" + kini.format(DateTimeFormatter.BASIC_ISO_DATE) .substring(0, 8) + "777001";
        Path pdf = folder.resolve("billing.pdf");
        Files.write(pdf, ContohBerkas.pdf("PENERIMAAN NEGARA BUKAN PAJAK (PNBP)", "Kode Billing\t: " + kode, "Tanggal Billing\t: " + cetak.format(kini),
            "Tanggal Kedaluwarsa\t: " + cetak.format(kini.plusDays(7)), "Nama Wajib Setor/Wajib Bayar\t: PT ARGON MULYA", "Total Disetor\t: Rp. " + Rupiah.angka(total.add(BigDecimal.ONE)) + ",00"));
        Page meja = Peramban.meja(alamat());
        Tasklist bendahara = Tasklist.masuk(meja, "bendahara");
        bendahara.buka(tunggu(kasus, "terbitkanBilling").getId());
        meja.setInputFiles("#berkas", Files.write(folder.resolve("besar.pdf"), new byte[13 << 20]));
        assertThat(meja.locator(".laju-baca")).containsText("terlalu besar. Kecilkan dulu");
        meja.setInputFiles("#berkas", pdf);
        assertThat(meja.locator("#kode")).hasValue(kode);
        assertThat(meja.locator(".laju-banding")).containsText("Berbeda Rp");
        assertThat(meja.locator(".laju-nama")).containsText("PT ARGON MULYA");
        Peramban.potret(meja, "uang-terbitkan-berbeda");
        bendahara.selesaikan();
        assertThat(meja.locator(".laju-galat").first()).containsText("tidak sama dengan penawaran");
        meja.fill("#total", Rupiah.angka(total));
        assertThat(meja.locator(".laju-banding")).containsText("Sama dengan penawaran");
        bendahara.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        Tagihan t = bayar.tagihan(id);
        assertThat(t.kode()).isEqualTo(kode);
        assertThat(Tanggal.denganJam(t.kedaluwarsa(), AlurPembayaran.WIB)).isEqualTo(Tanggal.denganJam(kini.plusDays(7).atZone(AlurPembayaran.WIB).toInstant(), AlurPembayaran.WIB));

        Page hp = pelanggan();
        hp.navigate("/portal/tagihan");
        Peramban.potret(hp, "uang-e-billing-360");
        tanpaGulirMendatar(hp);
        hp.navigate("/portal/tagihan/" + t.id());
        Peramban.potret(hp, "uang-tagihan-360");
        tanpaGulirMendatar(hp);
        Path bukti = Files.createTempFile("bukti", ".pdf");
        Files.write(bukti, ContohBerkas.pdf("BUKTI PENERIMAAN NEGARA", "NTPN : 6F52D8N3DILD7777", "NTB : 000012345678", "Kode Billing : " + kode,
            "Tanggal Bayar : " + cetak.format(kini), "Jumlah Setoran : " + Rupiah.angka(total)));
        sampai(() -> sql.queryForObject("select count(*) from langkah where kasus = ? and elemen = 'receiveTask_bayarTagihan'", Integer.class, kasus) > 0);
        hp.setInputFiles("input[name=buktiBayar]", bukti);
        hp.click("text=Kirim bukti");
        assertThat(hp.locator(".pesan.baik").first()).containsText("Bukti pembayaran diterima");

        bendahara.buka(tunggu(kasus, "periksaPembayaran").getId());
        meja.check("input[name=keputusan][value=terima]");
        assertThat(meja.locator("#ntpn")).hasValue("6F52D8N3DILD7777");
        Peramban.potret(meja, "uang-periksa-pembayaran");
        bendahara.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        hp.navigate("/portal/tagihan/" + t.id());
        assertThat(hp.locator(".pokok").first()).containsText("6F52D8N3DILD7777");
        Peramban.potret(hp, "uang-lunas-360");

        meja.navigate("/kelola/pembayaran/baru");
        meja.fill("input[name=kodeBilling]", kode);
        meja.fill("input[name=ntpn]", "6F52D8N3DILD7778");
        meja.fill("input[name=jumlah]", Rupiah.angka(total));
        meja.fill("input[name=dibayarPada]", kini.toString());
        Peramban.potret(meja, "uang-catat-pembayaran");
        meja.click("text=Simpan pembayaran");
        assertThat(meja.locator(".pesan.baik").first()).containsText("Rekonsiliasi");
        Peramban.potret(meja, "uang-pembayaran-daftar");
        meja.navigate("/kelola/tagihan");
        Peramban.potret(meja, "uang-tagihan-daftar");
        meja.navigate("/kelola/tagihan/" + t.id());
        Peramban.potret(meja, "uang-tagihan-invoice");
        Pembayaran ganda = pembayaran.denganNtpn("6F52D8N3DILD7778").orElseThrow();
        Tagihan lain = bayar.mulaiTerbit();
        Locator form = bendahara.buka(orang.tugas("bbspjikfk/REK-" + ganda.id(), "rekonsiliasiPembayaran").getId());
        assertThat(form).containsText("sudah lunas dengan pembayaran lain");
        meja.check("input[name=keputusan][value=cocokkan]");
        Peramban.potret(meja, "uang-rekonsiliasi");
        meja.check("input[name=keputusan][value=dimuka]");
        meja.fill("#catatan", "Dibayar dua kali");
        bendahara.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        assertThat(pembayaran.ambil(ganda.id()).keadaan()).isEqualTo(KeadaanPembayaran.DI_MUKA);

        Pembayaran lebih = pembayaran.ambil(pembayaran.catat(AlurPembayaran.bayaran(lain.kode(), lain.total().add(new BigDecimal(5_000)), lain.terbit()), "bendahara").pembayaranId());
        bendahara.buka(orang.tugas("bbspjikfk/REK-" + lebih.id(), "rekonsiliasiPembayaran").getId());
        meja.check("input[name=keputusan][value=cocokkan]");
        assertThat(meja.locator(".laju-lebih")).isHidden();
        meja.check("input[name=tagihanId][value='" + lain.id() + "']");
        assertThat(meja.locator(".laju-lebih")).containsText("Rp 5.000");
        meja.fill("#catatan", "Lebih bayar");
        bendahara.selesaikan();
        assertThat(meja.locator(".laju-galat").first()).containsText("lebih Rp 5.000");
        meja.check("input[name=kelebihan][value=kembalikan]");
        Peramban.potret(meja, "uang-rekonsiliasi-lebih");
        bendahara.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        assertThat(pembayaran.ambil(lebih.id()).kelebihanMenjadi()).isEqualTo(KeadaanPembayaran.DIKEMBALIKAN);

        Tagihan dimaksud = bayar.mulaiTerbit();
        Pembayaran salahKode = pembayaran.ambil(pembayaran.catat(AlurPembayaran.bayaran("820200101777002", dimaksud.total(), dimaksud.terbit()), "bendahara").pembayaranId());
        bendahara.buka(orang.tugas("bbspjikfk/REK-" + salahKode.id(), "rekonsiliasiPembayaran").getId());
        meja.check("input[name=keputusan][value=cocokkan]");
        meja.check("input[name=tagihanId][value='" + dimaksud.id() + "']");
        meja.fill("#catatan", "Kode salah ketik di bank");
        bendahara.selesaikan();
        assertThat(meja.locator("[data-laju]")).hasCount(0);
        assertThat(tagihan.ambil(dimaksud.id()).status()).isEqualTo(StatusTagihan.PAID);
        meja.navigate("/kelola/tagihan/" + dimaksud.id());
        Peramban.potret(meja, "uang-invoice-lunas");

        Tagihan keliru = bayar.mulaiTerbitUtuh();
        meja.navigate("/kelola/tagihan/" + keliru.id());
        Peramban.potret(meja, "uang-invoice-belum");
        Peramban.pindah(meja, () -> meja.click("a[href^='/kelola/penawaran-baru/']"));
        meja.fill("textarea[name=alasan]", "Diskon menurut S-9/2026 belum dihitung");
        Peramban.potret(meja, "uang-penawaran-baru");
        Peramban.pindah(meja, () -> meja.click("form.kartu button[type=submit]"));
        assertThat(meja.locator(".pokok").first()).containsText("Penawaran ditarik");
        Peramban.potret(meja, "uang-penawaran-ditarik");
        tanpaBilling(meja);
    }

    /** An order for which nothing is billed, in its list and as an invoice. */
    private void tanpaBilling(Page meja) {
        long id = bayar.penawaran().mulaiUtuh();
        String kasus = bayar.kasus(id);
        orang.selesaikan("cs", kasus, "periksaPermohonan", AlurPenawaran.terima());
        orang.selesaikan("ketua", kasus, "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of(Map.of("jenis", "DISKON", "uraian", "Pembebasan", "dasar", "PP 54/2021 Pasal 5",
            "dokumen", "Keputusan 12/2026, 3 Maret 2026", "jumlah", penawaran.terakhir(id).orElseThrow().total()))));
        bayar.penawaran().latar(kasus);
        jawaban.setuju(penawaran.terakhir(id).orElseThrow().id(), bayar.pelanggan(), AlurPenawaran.PELANGGAN);
        bayar.penawaran().latar(kasus);
        meja.navigate("/kelola/tagihan/tanpa-billing");
        Peramban.potret(meja, "uang-tanpa-billing");
        meja.navigate("/kelola/tagihan/tanpa-billing/" + id);
        assertThat(meja.locator("main")).containsText("nol rupiah");
        Peramban.potret(meja, "uang-tanpa-billing-invoice");
    }
}
