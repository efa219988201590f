package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.umum.Tanggal;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SIMPONI, bank and LAJU side by side, day by day, and who ticked what off. */
@LajuTest
class HarianTest {

    private static final String BALAI = "bbspjikfk";
    private static final String ALAMAT = "/kelola/pencocokan";

    @Autowired AlurPembayaran alur;
    @Autowired HarianService harian;
    @Autowired ImporService impor;
    @Autowired PencatatImpor pencatat;
    @Autowired PembayaranService pembayaran;
    @Autowired WebUji web;
    @Autowired Clock jam;

    private void impor(SumberBerkas sumber, PembayaranMasuk... semua) {
        impor.simpan(BALAI, sumber, "uji.csv", BerkasUang.csv(List.of(semua)), "bendahara");
        pencatat.sapu();
    }

    private static LocalDate hari(PembayaranMasuk p) {
        return LocalDate.ofInstant(p.dibayarPada(), AlurPembayaran.WIB);
    }

    private BarisHarian baris(PembayaranMasuk p) {
        return harian.hari(BALAI, hari(p)).stream().filter(b -> b.kunci().equals(p.ntpn())).findFirst().orElseThrow();
    }

    private void centang(PembayaranMasuk p, String dilihat, String... lagi) throws Exception {
        String[] isian = new String[8 + lagi.length];
        System.arraycopy(new String[] {"balai", BALAI, "tanggal", hari(p).toString(), "kunci", p.ntpn(), "dilihat", dilihat}, 0, isian, 0, 8);
        System.arraycopy(lagi, 0, isian, 8, lagi.length);
        web.kirim("bendahara", ALAMAT, isian);
    }

    private String halaman(PembayaranMasuk p) throws Exception {
        return web.buka("bendahara", ALAMAT + "?balai=" + BALAI + "&tanggal=" + hari(p)).andReturn().getResponse().getContentAsString();
    }

    @Test
    void whatAllThreeTellIsTickedAtOnceAndWhatDiffersComesFirst() throws Exception {
        PembayaranMasuk cocok = alur.pas(alur.mulaiTerbit());
        PembayaranMasuk beda = alur.pas(alur.mulaiTerbit());
        impor(SumberBerkas.SIMPONI, cocok, beda);
        impor(SumberBerkas.BANK, cocok);
        String sebelum = halaman(cocok);
        assertThat(sebelum.indexOf(beda.ntpn())).isLessThan(sebelum.indexOf(cocok.ntpn()));
        assertThat(sebelum).contains("Tidak ada di rekening koran", "yang cocok", Tanggal.denganHari(hari(cocok)));
        web.kirim("bendahara", ALAMAT + "/cocok", "balai", BALAI, "tanggal", hari(cocok).toString());
        assertThat(baris(cocok).dicentang()).isTrue();
        assertThat(baris(cocok).centang().oleh()).isEqualTo("bendahara");
        assertThat(baris(beda).dicentang()).isFalse();
        centang(beda, baris(beda).keadaan());
        assertThat(baris(beda).dicentang()).as("a difference needs its note").isFalse();
        centang(beda, baris(beda).keadaan(), "catatan", "Bank membukukan besok");
        assertThat(baris(beda).dicentang()).isTrue();
        assertThat(halaman(beda)).contains("Bank membukukan besok", "bendahara, ");
    }

    @Test
    void aTickCountsForWhatWasSeenAndMayBeTakenBack() throws Exception {
        PembayaranMasuk p = alur.pas(alur.mulaiTerbit());
        impor(SumberBerkas.SIMPONI, p);
        String dilihat = baris(p).keadaan();
        impor(SumberBerkas.BANK, p);
        centang(p, dilihat, "catatan", "lama");
        assertThat(baris(p).dicentang()).as("the page was older than the bank's file").isFalse();
        centang(p, baris(p).keadaan());
        assertThat(baris(p).dicentang()).isTrue();
        impor(SumberBerkas.BANK, new PembayaranMasuk(BALAI, p.kodeBilling(), p.ntpn(), p.ntb(), p.jumlah().add(BigDecimal.ONE), p.dibayarPada(), p.bank(), p.kanal(), SumberPembayaran.UNGGAH, null));
        assertThat(baris(p).dicentang()).isFalse();
        assertThat(baris(p).berubah()).isTrue();
        assertThat(halaman(p)).contains("Berubah sesudah dicentang", "Jumlah berbeda");
        centang(p, baris(p).keadaan(), "catatan", "Bank menulis biaya");
        web.kirim("bendahara", ALAMAT + "/batal", "balai", BALAI, "tanggal", hari(p).toString(), "kunci", p.ntpn());
        assertThat(baris(p).dicentang()).isFalse();
        assertThat(baris(p).berubah()).isFalse();
    }

    @Test
    void theDayAsAWorkbook() throws Exception {
        PembayaranMasuk p = alur.pas(alur.mulaiTerbit());
        pembayaran.catat(p, "bendahara");
        byte[] isi = web.buka("bendahara", ALAMAT + "/excel?balai=" + BALAI + "&tanggal=" + hari(p)).andReturn().getResponse().getContentAsByteArray();
        try (ReadableWorkbook buku = new ReadableWorkbook(new ByteArrayInputStream(isi))) {
            List<Row> baris = buku.getFirstSheet().read();
            assertThat(baris.get(0).getCellText(1)).isEqualTo("NTPN");
            Row ini = baris.stream().filter(r -> p.ntpn().equals(r.getCellText(1))).collect(Collectors.toList()).get(0);
            assertThat(ini.getCellText(3)).isEqualTo(p.kodeBilling());
            assertThat(ini.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo(p.jumlah());
            assertThat(ini.getCellText(7)).contains("Tidak ada di berkas SIMPONI");
        }
    }

    @Test
    void anotherBalaiSeesAndTicksNothingHere() throws Exception {
        PembayaranMasuk p = alur.pas(alur.mulaiTerbit());
        pembayaran.catat(p, "bendahara");
        for (String ke : List.of("", "/excel")) {
            assertThat(web.buka("bendahara.ptk", ALAMAT + ke + "?balai=" + BALAI).andReturn().getResponse().getStatus()).isEqualTo(404);
            assertThat(web.buka("cs", ALAMAT + ke).andReturn().getResponse().getStatus()).isEqualTo(403);
        }
        assertThat(web.buka("bendahara.ptk", ALAMAT + "?tanggal=" + hari(p)).andReturn().getResponse().getContentAsString()).doesNotContain(p.ntpn());
        assertThat(web.kirim("bendahara.ptk", ALAMAT, "balai", BALAI, "tanggal", hari(p).toString(), "kunci", p.ntpn(), "dilihat", baris(p).keadaan(), "catatan", "x")
            .andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(baris(p).centang()).isNull();
    }
}
