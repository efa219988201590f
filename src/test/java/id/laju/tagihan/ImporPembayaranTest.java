package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.umum.PermintaanHalaman;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Files of payments: good rows count, bad rows are named, and nothing counts twice. */
@LajuTest
class ImporPembayaranTest {

    @Autowired AlurPembayaran alur;
    @Autowired PencatatImpor pencatat;
    @Autowired ImporService impor;
    @Autowired PembayaranService pembayaran;
    @Autowired PembayaranMapper mapper;
    @Autowired TagihanService tagihan;
    @Autowired RuntimeService mesin;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    @BeforeEach
    void tuntas() {
        pencatat.sapu();
    }

    private MockHttpServletResponse unggah(String siapa, String jenis, byte[] isi) throws Exception {
        return web.kirim(akun.loadUserByUsername(siapa), (MockHttpServletRequestBuilder) multipart("/kelola/impor-pembayaran").file(new MockMultipartFile("file", "simponi.csv", "text/csv", isi))
            .param("jenis", jenis).param("balai", "bbspjikfk")).andReturn().getResponse();
    }

    private ImporUang impor(byte[] isi) throws Exception {
        long id = id(unggah("bendahara", "SIMPONI", isi));
        pencatat.sapu();
        return impor.ambil(id, List.of("bbspjikfk"));
    }

    private static long id(MockHttpServletResponse jawab) {
        assertThat(jawab.getRedirectedUrl()).matches("/kelola/impor-pembayaran/\\d+");
        return Long.parseLong(jawab.getRedirectedUrl().replaceAll("\\D", ""));
    }

    private String halaman(String alamat) throws Exception {
        return web.buka("bendahara", alamat).andReturn().getResponse().getContentAsString();
    }

    private List<KeadaanBaris> keadaan(ImporUang i) {
        return impor.baris(i, null, new PermintaanHalaman(null, null, false, 1, 100)).isi().stream().map(ImporBaris::keadaan).toList();
    }

    private int banyakPembayaran() {
        return sql.queryForObject("select count(*) from pembayaran", Integer.class);
    }

    private Sebab sebab(PembayaranMasuk p) {
        return pembayaran.denganNtpn(p.ntpn()).orElseThrow().sebab();
    }

    @Test
    void everyRowGoesTheWayOfAnyReportedPaymentAndBadOnesAreNamed() throws Exception {
        Tagihan pas = alur.mulaiTerbit();
        Tagihan telat = alur.mulaiTerbit();
        Tagihan kurang = alur.mulaiTerbit();
        ClockUtil.setCurrentTime(Date.from(telat.mati().plusSeconds(60)));
        PembayaranMasuk lunas = AlurPembayaran.bayaran(pas.kode(), pas.total(), pas.kedaluwarsa());
        PembayaranMasuk ganda = AlurPembayaran.bayaran(pas.kode(), pas.total(), pas.kedaluwarsa());
        PembayaranMasuk lambat = AlurPembayaran.bayaran(telat.kode(), telat.total(), telat.mati());
        PembayaranMasuk sedikit = AlurPembayaran.bayaran(kurang.kode(), kurang.total().subtract(BigDecimal.ONE), kurang.terbit());
        PembayaranMasuk asing = AlurPembayaran.bayaran("820200000000009", BigDecimal.TEN, telat.terbit());
        List<String> baris = new ArrayList<>(List.of(lunas, ganda, lambat, sedikit, asing).stream().map(BerkasUang::baris).toList());
        baris.add(2, "9;820261121000001;SALAH;1;1.000;21-11-2026 10:00:00;Bank;ATM");
        ImporUang i = impor(BerkasUang.csv(baris.toArray(String[]::new)));
        assertThat(keadaan(i)).containsExactly(KeadaanBaris.LUNAS, KeadaanBaris.REKONSILIASI, KeadaanBaris.GAGAL, KeadaanBaris.REKONSILIASI, KeadaanBaris.REKONSILIASI, KeadaanBaris.REKONSILIASI);
        assertThat(tagihan.ambil(pas.id()).status()).as("paid in the last second, told later").isEqualTo(StatusTagihan.PAID);
        assertThat(List.of(sebab(ganda), sebab(lambat), sebab(sedikit), sebab(asing))).containsExactly(Sebab.GANDA, Sebab.TERLAMBAT, Sebab.JUMLAH, Sebab.TIDAK_DIKENAL);
        assertThat(pembayaran.denganNtpn(lunas.ntpn()).orElseThrow().sumber()).isEqualTo(SumberPembayaran.UNGGAH);
        long asingId = pembayaran.denganNtpn(asing.ntpn()).orElseThrow().id();
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey("bbspjikfk/REK-" + asingId).count()).isEqualTo(1);
        String buruk = halaman("/kelola/impor-pembayaran/" + i.id() + "?keadaan=GAGAL");
        assertThat(buruk).contains(">4</td>", "SALAH", "NTPN terdiri atas tepat 16 huruf atau angka.").doesNotContain(lunas.ntpn());
        assertThat(halaman("/kelola/impor-pembayaran")).contains("simponi.csv", "Ada baris gagal");
    }

    @Test
    void theSameFileAgainAndOneThatOverlapsChangeNothing() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        PembayaranMasuk p = alur.pas(t);
        PembayaranMasuk asing = AlurPembayaran.bayaran("820200000000010", BigDecimal.TEN, t.terbit());
        byte[] berkas = BerkasUang.csv(List.of(p, asing));
        ImporUang pertama = impor(berkas);
        int banyak = banyakPembayaran();
        long tugas = mesin.createProcessInstanceQuery().processDefinitionKey("rekonsiliasi").count();
        ImporUang kedua = impor(berkas);
        assertThat(keadaan(kedua)).containsOnly(KeadaanBaris.SUDAH_ADA);
        assertThat(kedua.samaDengan()).isEqualTo(pertama.id());
        assertThat(halaman("/kelola/impor-pembayaran/" + kedua.id())).contains("sudah pernah diimpor");
        PembayaranMasuk baru = AlurPembayaran.bayaran("820200000000011", BigDecimal.TEN, t.terbit());
        assertThat(keadaan(impor(BerkasUang.xlsx(List.of(asing, baru, p, baru))))).containsExactly(KeadaanBaris.SUDAH_ADA, KeadaanBaris.REKONSILIASI, KeadaanBaris.SUDAH_ADA, KeadaanBaris.SUDAH_ADA);
        PembayaranMasuk lain = new PembayaranMasuk("bbspjikfk", p.kodeBilling(), p.ntpn(), "1", BigDecimal.ONE, p.dibayarPada(), "Bank", "ATM", SumberPembayaran.UNGGAH, null);
        ImporUang beda = impor(BerkasUang.csv(List.of(lain)));
        assertThat(keadaan(beda)).containsExactly(KeadaanBaris.GAGAL);
        assertThat(halaman("/kelola/impor-pembayaran/" + beda.id())).contains("kode billing atau jumlah lain");
        assertThat(banyakPembayaran()).isEqualTo(banyak + 1);
        assertThat(mesin.createProcessInstanceQuery().processDefinitionKey("rekonsiliasi").count()).isEqualTo(tugas + 1);
    }

    /** The file of another balai by mistake: what that balai knows of it is told to nobody here. */
    @Test
    void paymentsOfAnotherBalaiAreNamedSoAndStayThere() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        PembayaranMasuk lain = new PembayaranMasuk("bspji-palembang", "820200000000020", AlurPembayaran.bayaran("8", BigDecimal.ONE, t.terbit()).ntpn(), "1", BigDecimal.TEN, t.terbit(), "Bank", "ATM",
            SumberPembayaran.UNGGAH, null);
        mapper.simpan(lain, jam.instant(), "bendahara.plg", KeadaanPembayaran.REKONSILIASI, Sebab.TIDAK_DIKENAL, null);
        ImporUang i = impor(BerkasUang.csv(List.of(lain)));
        String isi = halaman("/kelola/impor-pembayaran/" + i.id() + "?keadaan=GAGAL");
        assertThat(isi).contains("sudah dicatat balai lain").doesNotContain("kode billing atau jumlah lain", "bspji-palembang", "Palembang");
        assertThat(pembayaran.denganNtpn(lain.ntpn()).orElseThrow().satker()).isEqualTo("bspji-palembang");
        PembayaranMasuk belum = alur.pas(t);
        long sesat = impor.simpan("bspji-palembang", SumberBerkas.SIMPONI, "salah-balai.csv", BerkasUang.csv(List.of(belum)), "bendahara.plg");
        pencatat.sapu();
        assertThat(impor.baris(impor.ambil(sesat, List.of("bspji-palembang")), null, new PermintaanHalaman(null, null, false, 1, 10)).isi()).singleElement()
            .satisfies(b -> assertThat(b.alasan()).contains("Kode billing ini diterbitkan balai lain"));
        assertThat(pembayaran.denganNtpn(belum.ntpn())).as("its own balai can still record it").isEmpty();
        assertThat(keadaan(impor(BerkasUang.csv(List.of(belum))))).containsExactly(KeadaanBaris.LUNAS);
    }

    @Test
    void whatABankPaidOutIsCountedAndADayWithoutAnHourIsADay() throws Exception {
        byte[] koran = "Tanggal;Keterangan;Debet;Kredit\n20/11/2026;MPN 820200000000021;0;715.000\n20/11/2026;BIAYA ADM;5.000;0\n".getBytes();
        long id = id(unggah("bendahara", "BANK", koran));
        assertThat(keadaan(impor.ambil(id, List.of("bbspjikfk")))).containsExactly(KeadaanBaris.TERBACA);
        assertThat(halaman("/kelola/impor-pembayaran/" + id)).contains("1 baris pengeluaran dilewati", ">20-11-2026<").doesNotContain("00.00", "BIAYA ADM");
        String hari = halaman("/kelola/pencocokan?balai=bbspjikfk&tanggal=2026-11-20");
        assertThat(hari).contains(">20-11-2026<", "820200000000021").doesNotContain("00.00 WIB");
    }

    @Test
    void aLongFileShowsHowFarItIsAndGoesOnAfterAStop() throws Exception {
        List<PembayaranMasuk> semua = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            semua.add(AlurPembayaran.bayaran("8202000001000%02d".formatted(i), BigDecimal.TEN, jam.instant().minusSeconds(60)));
        }
        long id = id(unggah("bendahara", "SIMPONI", BerkasUang.csv(semua)));
        String alamat = "/kelola/impor-pembayaran/" + id;
        assertThat(halaman(alamat)).contains("0 dari 12", "<progress");
        assertThat(web.tanya("bendahara", alamat + "/kemajuan").andReturn().getResponse().getContentAsString()).contains("\"dicatat\":0", "\"selesai\":false");
        ImporBaris ditinggal = impor.berikutnya().orElseThrow();
        assertThat(ditinggal.nomor()).isEqualTo(2);
        pencatat.sapu();
        assertThat(web.tanya("bendahara", alamat + "/kemajuan").andReturn().getResponse().getContentAsString()).contains("\"dicatat\":11", "\"selesai\":false");
        ClockUtil.setCurrentTime(Date.from(jam.instant().plusSeconds(301)));
        pencatat.sapu();
        assertThat(keadaan(impor.ambil(id, List.of("bbspjikfk")))).hasSize(12).containsOnly(KeadaanBaris.REKONSILIASI);
        assertThat(halaman(alamat)).doesNotContain("<progress");
    }

    @Test
    void rowsOfABankSettleNothing() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        long id = id(unggah("bendahara", "BANK", BerkasUang.csv(List.of(alur.pas(t)))));
        pencatat.sapu();
        assertThat(keadaan(impor.ambil(id, List.of("bbspjikfk")))).containsExactly(KeadaanBaris.TERBACA);
        assertThat(tagihan.ambil(t.id()).status()).isEqualTo(StatusTagihan.ISSUED);
    }

    @Test
    void outsidersNeitherSeeNorSendFiles() throws Exception {
        byte[] isi = BerkasUang.csv(List.of(AlurPembayaran.bayaran("820200000000012", BigDecimal.TEN, jam.instant().minusSeconds(60))));
        long id = id(unggah("bendahara", "SIMPONI", isi));
        for (String alamat : List.of("/kelola/impor-pembayaran/" + id, "/kelola/impor-pembayaran/" + id + "/kemajuan")) {
            assertThat(web.buka("bendahara.ptk", alamat).andReturn().getResponse().getStatus()).as("another satker").isEqualTo(404);
            assertThat(web.buka("cs", alamat).andReturn().getResponse().getStatus()).isEqualTo(403);
        }
        assertThat(unggah("bendahara.ptk", "SIMPONI", isi).getStatus()).isEqualTo(404);
        assertThat(unggah("cs", "SIMPONI", isi).getStatus()).isEqualTo(403);
    }

    @Test
    void whatIsNoTableIsRefusedAndNothingIsKept() throws Exception {
        int sebelum = sql.queryForObject("select count(*) from impor_uang", Integer.class);
        assertThat(unggah("bendahara", "SIMPONI", "halo".getBytes()).getStatus()).as("back to the form").isEqualTo(302);
        assertThat(sql.queryForObject("select count(*) from impor_uang", Integer.class)).isEqualTo(sebelum);
    }
}
