package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.penawaran.PenawaranService;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import id.laju.umum.Terbilang;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages and files of quotation and bill, for those they are meant for and for outsiders. */
@LajuTest
class HalamanUangTest {

    private static final String KAMI = "argonmulia3508";
    private static final String LAIN = "tirtamusi7021";

    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired AlurPembayaran alur;
    @Autowired PenawaranService penawaran;
    @Autowired PembayaranService pembayaran;
    @Autowired BayarService bayar;
    @Autowired Orang orang;
    @Autowired TaskService tugas;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    private MockHttpServletResponse minta(String nama, MockHttpServletRequestBuilder apa) throws Exception {
        return mvc.perform(apa.with(user(akun.loadUserByUsername(nama))).with(csrf())).andReturn().getResponse();
    }

    private String halaman(String nama, String alamat) throws Exception {
        MockHttpServletResponse jawab = minta(nama, get(alamat));
        assertThat(jawab.getStatus()).as(alamat).isEqualTo(200);
        return jawab.getContentAsString();
    }

    @Test
    @Tag("BIL-003")
    @Tag("BIL-004")
    @Tag("BIL-007")
    void theListShowsCodeExpiryAmountAndPayment() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String daftar = halaman(KAMI, "/portal/tagihan?cari=" + t.kode());
        assertThat(daftar).contains("Nomor Penawaran", "Tgl. Konfirmasi", "Jenis Layanan", "Pengujian", t.nomorPenawaran(), t.kode(), "Tgl. Expired", "6 hari lagi", "Belum dilakukan pembayaran");
        String satu = halaman(KAMI, "/portal/tagihan/" + t.id());
        assertThat(satu).contains("data-salin=\"#kode\"", Rupiah.tulis(t.total()), Terbilang.rupiah(t.total()), "Kirim bukti");
        pembayaran.catat(alur.pas(t), "bendahara");
        assertThat(halaman(KAMI, "/portal/tagihan?cari=" + t.kode())).contains("Sudah dibayar tanggal", "NTPN", "File NTPN");
        assertThat(halaman(KAMI, "/portal/tagihan/" + t.id())).contains("Tanda Terima").doesNotContain("Kirim bukti");
    }

    @Test
    @Tag("BIL-008")
    @Tag("BIL-009")
    void anExpiredCodeOffersANewOneByTheRow() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        ClockUtil.setCurrentTime(Date.from(t.kedaluwarsa().plusSeconds(2)));
        assertThat(halaman(KAMI, "/portal/tagihan/" + t.id())).contains("Billing Expired", "Request Ulang Billing", "No Telp/HP", t.nomorPenawaran());
        assertThat(halaman(KAMI, "/portal/tagihan/" + t.id())).as("filled in from the account").contains("value=\"kontak@argonmulia.example.id\"", "value=\"081100003508\"");
        MockHttpServletResponse keliru = minta(KAMI, post("/portal/tagihan/" + t.id() + "/minta-ulang").param("nama", "Surya").param("surel", "bukan-surel").param("telepon", "081234567"));
        assertThat(keliru.getStatus()).as("back to the form with what was typed").isEqualTo(302);
        assertThat(bayar.milik(t.id(), alur.pelanggan()).status()).isEqualTo(StatusTagihan.ISSUED);
        MockHttpServletResponse baik = minta(KAMI, post("/portal/tagihan/" + t.id() + "/minta-ulang").param("nama", "Surya").param("surel", "surya@example.id").param("telepon", "081234567"));
        assertThat(halaman(KAMI, baik.getRedirectedUrl())).contains("Billing Sedang Diproses");
        assertThat(halaman(KAMI, "/portal/tagihan/" + t.id())).as("the old one says so").contains("Jangan dibayar", "Kode penggantinya sedang disiapkan", baik.getRedirectedUrl()).doesNotContain("Cara membayar", "Kirim bukti", "jangan membayar lagi");
    }

    /** Nobody is sent from one dead code to the other. */
    @Test
    @Tag("BIL-027")
    void aCodeWhoseSuccessorExpiredTooSaysWhereToAskForAnother() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String alamat = "/portal/tagihan/" + t.id();
        ClockUtil.setCurrentTime(Date.from(t.mati()));
        minta(KAMI, post(alamat + "/minta-ulang").param("nama", "Surya").param("surel", "surya@example.id").param("telepon", "081234567"));
        alur.penawaran().latar(t.kasus());
        Tagihan kedua = alur.terbit(t.permohonanId());
        assertThat(halaman(KAMI, alamat)).contains("Bayarlah dengan kode penggantinya", kedua.kode());
        ClockUtil.setCurrentTime(Date.from(kedua.mati()));
        assertThat(halaman(KAMI, alamat)).contains("Kode penggantinya juga sudah kedaluwarsa", "/portal/tagihan/" + kedua.id()).doesNotContain("Bayarlah dengan");
        assertThat(halaman(KAMI, alamat + "?lang=en")).contains("has expired as well");
        assertThat(halaman(KAMI, "/portal/tagihan/" + kedua.id())).contains("Request Ulang Billing");
        minta(KAMI, post("/portal/tagihan/" + kedua.id() + "/batal").param("alasan", "Tidak jadi"));
        assertThat(halaman(KAMI, alamat)).contains("ajukan permohonan baru").doesNotContain("Minta kode baru");
    }

    /** Whatever ended it, the page says that it is not to be paid and what to do now. */
    @Test
    @Tag("BIL-027")
    void aCodeThatCannotBePaidAnyMoreSaysWhatToDo() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String alamat = "/portal/tagihan/" + t.id();
        assertThat(halaman(KAMI, alamat)).contains("Cara membayar").doesNotContain("Jangan dibayar");
        minta(KAMI, (MockHttpServletRequestBuilder) multipart(alamat + "/bukti").file(new MockMultipartFile("buktiBayar", "bukti.pdf", "application/pdf", ContohBerkas.pdf("BUKTI"))));
        ClockUtil.setCurrentTime(Date.from(t.mati()));
        assertThat(halaman(KAMI, alamat)).as("its proof is being checked").contains("Jangan dibayar", "sedang diperiksa bendahara. Tunggu kabarnya").doesNotContain("Terlanjur membayar");
        ClockUtil.reset();
        Tagihan batal = alur.mulaiTerbit();
        ClockUtil.setCurrentTime(Date.from(batal.mati()));
        minta(KAMI, post("/portal/tagihan/" + batal.id() + "/batal").param("alasan", "Tidak jadi"));
        ClockUtil.reset();
        assertThat(bayar.milik(batal.id(), alur.pelanggan()).status()).isEqualTo(StatusTagihan.CANCELLED);
        assertThat(halaman(KAMI, "/portal/tagihan/" + batal.id())).contains("Jangan dibayar", "Tidak jadi", "ajukan permohonan baru", "/portal/permohonan/" + batal.permohonanId(), "href=\"/portal/kelebihan\"").doesNotContain("Cara membayar", "Kirim bukti");
        assertThat(halaman(KAMI, "/portal/tagihan/" + batal.id() + "?lang=en")).contains("Do not pay", "submit a new request");
    }

    @Test
    @Tag("BIL-005")
    @Tag("BIL-024")
    @Tag("DOC-009")
    @Tag("DOC-012")
    void filesAndSheetsCanBeSeenAndDownloaded() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        MockHttpServletResponse info = minta(KAMI, get("/portal/tagihan/" + t.id() + "/informasi-tagihan.pdf"));
        assertThat(BacaPdf.teks(info.getContentAsByteArray()).replaceAll("\\s+", " ")).contains(t.kode(), "Belum dibayar", Rupiah.angka(t.total()), "PT Argon Mulia", "Rp");
        assertThat(minta(KAMI, get("/portal/tagihan/" + t.id() + "/tanda-terima.pdf")).getStatus()).as("not yet paid").isEqualTo(404);
        MockHttpServletResponse unggah = minta(KAMI, (MockHttpServletRequestBuilder) multipart("/portal/tagihan/" + t.id() + "/bukti")
            .file(new MockMultipartFile("buktiBayar", "bukti.pdf", "application/pdf", ContohBerkas.pdf("BUKTI"))).param("catatan", "lunas"));
        assertThat(unggah.getRedirectedUrl()).isEqualTo("/portal/tagihan/" + t.id());
        long bukti = bayar.bukti(t.id()).get(0).id();
        assertThat(minta(KAMI, get("/portal/tagihan/" + t.id() + "/bukti/" + bukti)).getContentType()).isEqualTo("application/pdf");
        assertThat(minta("bendahara", get("/api/tagihan/bukti/" + bukti)).getStatus()).isEqualTo(200);
        ClockUtil.setCurrentTime(Date.from(t.mati()));
        assertThat(halaman(KAMI, "/portal/tagihan/" + t.id())).as("the proof is being checked").doesNotContain("Request Ulang Billing");
        ClockUtil.reset();
        pembayaran.catat(alur.pas(t), "bendahara");
        assertThat(BacaPdf.teks(minta(KAMI, get("/portal/tagihan/" + t.id() + "/tanda-terima.pdf")).getContentAsByteArray())).contains(pembayaran.untuk(t.id()).orElseThrow().ntpn());
        assertThat(minta(KAMI, get("/portal/tagihan/" + t.id() + "/ntpn?unduh=true")).getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(minta(KAMI, get("/portal/tagihan/" + t.id() + "/billing")).getStatus()).as("no scan was handed in").isEqualTo(404);
    }

    @Test
    @Tag("QUO-004")
    @Tag("QUO-005")
    @Tag("QUO-007")
    void theQuotationPageShowsLetterStatementAndAnswer() throws Exception {
        long permohonan = alur.penawaran().mulai();
        long id = alur.penawaran().terbit(permohonan, java.util.List.of());
        String nomor = penawaran.ambil(id).nomor();
        assertThat(halaman(KAMI, "/portal/penawaran/" + id)).contains(nomor, "Kami menyetujui pembiayaan sesuai dengan surat penawaran", "Alasan Pembatalan", "Konfirmasi").contains("data-label=\"Harga satuan\"", "data-label=\"Banyak\"");
        assertThat(halaman("keuangan.argon", "/portal/penawaran/" + id)).contains("Pemohon atau Penandatangan").doesNotContain("Alasan Pembatalan");
        assertThat(minta("keuangan.argon", post("/portal/penawaran/" + id + "/setuju")).getStatus()).isEqualTo(403);
        assertThat(minta(KAMI, get("/portal/penawaran/permohonan/" + permohonan)).getRedirectedUrl()).isEqualTo("/portal/penawaran/" + id);
        MockHttpServletResponse surat = minta(KAMI, get("/portal/penawaran/" + id + "/surat?unduh=true"));
        assertThat(surat.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(BacaPdf.teks(surat.getContentAsByteArray())).contains(nomor);
        assertThat(minta(KAMI, post("/portal/penawaran/" + id + "/setuju")).getRedirectedUrl()).isEqualTo("/portal/penawaran/" + id);
        assertThat(halaman(KAMI, "/portal/penawaran/" + id)).contains("Konfirmasi: setuju (").doesNotContain("Alasan Pembatalan");
        assertThat(halaman(KAMI, "/portal/penawaran/" + id + "?lang=en")).contains("Confirmation: agreed (");
    }

    @Test
    void outsidersFindNothing() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        for (String alamat : java.util.List.of("/portal/tagihan/" + t.id(), "/portal/tagihan/" + t.id() + "/informasi-tagihan.pdf", "/portal/tagihan/" + t.id() + "/billing",
            "/portal/penawaran/" + t.penawaranId(), "/portal/penawaran/" + t.penawaranId() + "/surat", "/portal/tagihan/permohonan/" + t.permohonanId(),
            "/portal/penawaran/permohonan/" + t.permohonanId(), "/portal/tagihan/99999999")) {
            assertThat(minta(LAIN, get(alamat)).getStatus()).as(alamat).isEqualTo(404);
        }
        assertThat(minta(LAIN, post("/portal/penawaran/" + t.penawaranId() + "/batal").param("alasan", "iseng")).getStatus()).isEqualTo(404);
        assertThat(halaman(LAIN, "/portal/tagihan")).doesNotContain(t.kode());
        for (String alamat : java.util.List.of("/kelola/tagihan/" + t.id(), "/api/tagihan/" + t.id() + "/billing", "/api/penawaran/" + t.permohonanId() + "/surat")) {
            assertThat(minta("bendahara.ptk", get(alamat)).getStatus()).as(alamat).isEqualTo(404);
            assertThat(minta("analis", get(alamat)).getStatus()).as("blind: " + alamat).isEqualTo(403);
        }
        assertThat(minta("cs", get("/kelola/pembayaran")).getStatus()).isEqualTo(403);
        assertThat(minta("cs", post("/kelola/pembayaran")).getStatus()).isEqualTo(403);
        assertThat(minta("bendahara", post("/kelola/pembayaran").param("satker", "bspji-pontianak")).getStatus()).isEqualTo(404);
    }

    @Test
    void aPaymentThatWaitsLeadsToItsTaskForWhoMayDoIt() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        pembayaran.catat(alur.pas(t), "bendahara");
        long ganda = pembayaran.catat(alur.pas(t), "bendahara").pembayaranId();
        String ntpn = pembayaran.ambil(ganda).ntpn();
        String tugasnya = orang.tugas("bbspjikfk/REK-" + ganda, "rekonsiliasiPembayaran").getId();
        String ke = "/camunda/app/tasklist/default/#/?task=" + tugasnya;
        assertThat(halaman("bendahara", "/kelola/pembayaran?cari=" + ntpn)).contains(ke);
        assertThat(halaman("bendahara.ptk", "/kelola/pembayaran?cari=" + ntpn)).doesNotContain(ntpn + "</td>", ke);
        tugas.setAssignee(tugasnya, "kepala");
        assertThat(halaman("bendahara", "/kelola/pembayaran?cari=" + ntpn)).as("somebody else is at it").contains(ntpn).doesNotContain(ke);
        tugas.setAssignee(tugasnya, null);
        orang.selesaikan("bendahara", "bbspjikfk/REK-" + ganda, "rekonsiliasiPembayaran", java.util.Map.of("keputusan", "kembalikan", "catatan", "Dibayar dua kali"));
        assertThat(halaman("bendahara", "/kelola/pembayaran?cari=" + ntpn)).contains(ntpn).doesNotContain("?task=");
    }

    @Test
    void moneyThatNoBillNeedsWaitsForItsLetterAndLeadsToItsOverpayment() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        pembayaran.catat(alur.pas(t), "bendahara");
        long ganda = pembayaran.catat(alur.pas(t), "bendahara").pembayaranId();
        orang.selesaikan("bendahara", "bbspjikfk/REK-" + ganda, "rekonsiliasiPembayaran", java.util.Map.of("keputusan", "kembalikan", "catatan", "Dibayar dua kali"));
        String ntpn = pembayaran.ambil(ganda).ntpn();
        assertThat(halaman("bendahara", "/kelola/pembayaran?cari=" + ntpn)).contains("Menunggu surat persetujuan", "/kelola/kelebihan?cari=" + ntpn);
        assertThat(halaman("bendahara", "/kelola/kelebihan?cari=" + ntpn)).contains(ntpn, "Ditemukan pada rekonsiliasi");
    }

    private int lencana(String menu) throws Exception {
        var cocok = Pattern.compile("<span>" + menu + "</span>\\s*<span class=\"lencana kuning\"[^>]*>(\\d+)<").matcher(halaman(KAMI, "/portal"));
        return cocok.find() ? Integer.parseInt(cocok.group(1)) : 0;
    }

    @Test
    @Tag("NTF-001")
    @Tag("NTF-002")
    void theBadgesOfTheMenuFollowWhatWaitsForTheCustomer() throws Exception {
        int permohonan = lencana("Permohonan Layanan");
        int billing = lencana("E-Billing");
        long id = alur.penawaran().mulaiUtuh();
        assertThat(lencana("Permohonan Layanan")).as("the balai's turn").isEqualTo(permohonan);
        long surat = alur.penawaran().terbit(id, java.util.List.of());
        assertThat(lencana("Permohonan Layanan")).as("Konfirmasi Penawaran").isEqualTo(permohonan + 1);
        minta(KAMI, post("/portal/penawaran/" + surat + "/setuju"));
        alur.penawaran().latar(alur.kasus(id));
        Tagihan t = alur.terbit(id);
        assertThat(lencana("Permohonan Layanan")).isEqualTo(permohonan);
        assertThat(lencana("E-Billing")).as("to be paid").isEqualTo(billing + 1);
        alur.unggah(t);
        assertThat(halaman(KAMI, "/portal/permohonan/" + id)).as("the bill can be reached while the balai checks").contains("\"/portal/tagihan/" + t.id() + "\"");
        orang.selesaikan("bendahara", t.kasus(), "periksaPembayaran", java.util.Map.of("keputusan", "tolak", "alasan", "Buram"));
        alur.penawaran().latar(t.kasus());
        ClockUtil.setCurrentTime(Date.from(t.mati()));
        alur.penawaran().timer(t.kasus(), "boundaryEvent_billingKedaluwarsa");
        assertThat(lencana("Permohonan Layanan")).as("counted in one place only").isEqualTo(permohonan);
        assertThat(lencana("E-Billing")).as("to be asked for again").isEqualTo(billing + 1);
        pembayaran.catat(AlurPembayaran.bayaran(t.kode(), t.total(), t.kedaluwarsa()), "bendahara");
        assertThat(lencana("E-Billing")).isEqualTo(billing);
    }

    @Test
    @Tag("BIL-002")
    @Tag("BIL-007")
    void momentsAreThoseOfTheSatkersZone() throws Exception {
        ZoneId wit = ZoneId.of("Asia/Jayapura");
        sql.update("update satker set zona = ? where kode = 'bbspjikfk'", wit.getId());
        try {
            long id = alur.mulai(null);
            LocalDateTime habis = LocalDateTime.ofInstant(jam.instant(), wit).plusDays(3).withHour(17).withMinute(30).withSecond(5).withNano(0);
            var isian = alur.billing(AlurPembayaran.kode(), alur.tagihan(id).total());
            isian.put("kedaluwarsa", habis.toString());
            orang.selesaikan("bendahara", alur.kasus(id), "terbitkanBilling", isian);
            alur.penawaran().latar(alur.kasus(id));
            Tagihan t = alur.tagihan(id);
            assertThat(t.kedaluwarsa()).isEqualTo(habis.atZone(wit).toInstant());
            String tertulis = Tanggal.batas(t.kedaluwarsa(), wit);
            assertThat(tertulis).contains("17.30").endsWith("WIT");
            assertThat(halaman(KAMI, "/portal/tagihan/" + t.id())).contains(tertulis);
            ClockUtil.setCurrentTime(Date.from(t.mati().plusSeconds(60)));
            PembayaranMasuk p = alur.pas(t);
            minta("bendahara", post("/kelola/pembayaran").param("satker", "bbspjikfk").param("kodeBilling", t.kode()).param("ntpn", p.ntpn())
                .param("jumlah", Rupiah.tulis(t.total())).param("dibayarPada", habis.toString()));
            assertThat(pembayaran.untuk(t.id()).orElseThrow().dibayarPada()).as("typed as printed, in the last second").isEqualTo(t.kedaluwarsa());
        } finally {
            sql.update("update satker set zona = 'Asia/Jakarta' where kode = 'bbspjikfk'");
        }
    }

    @Test
    void theFilterOfTheListJudgesByTheRow() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        assertThat(halaman("bendahara", "/kelola/tagihan?cari=" + t.kode() + "&status=ISSUED")).contains(t.kode() + "<");
        ClockUtil.setCurrentTime(Date.from(t.mati()));
        assertThat(halaman("bendahara", "/kelola/tagihan?cari=" + t.kode() + "&status=ISSUED")).doesNotContain(t.kode() + "<");
        assertThat(halaman("bendahara", "/kelola/tagihan?cari=" + t.kode() + "&status=EXPIRED")).contains(t.kode() + "<", "BILLING EXPIRED");
    }

    @Test
    @Tag("STS-003") @Tag("STS-004") @Tag("STS-006")
    @Tag("BIL-018")
    @Tag("BIL-022")
    @Tag("BIL-033")
    void theBendaharaSeesTheStatesAndRecordsAnyPayment() throws Exception {
        Tagihan baru = alur.tagihan(alur.mulai(null));
        Tagihan t = alur.mulaiTerbit();
        assertThat(halaman("bendahara", "/kelola/tagihan?cari=" + baru.praOrder())).contains("Pre-Order", "Tanggal Order", "Asal Contoh", "INVOICE BARU");
        assertThat(halaman("bendahara", "/kelola/tagihan?cari=" + t.kode() + "&status=ISSUED")).contains("PROSES PEMBAYARAN", t.kode());
        assertThat(halaman("bendahara", "/kelola/tagihan/" + t.id())).contains(t.kode(), "PP 54");
        assertThat(halaman("bendahara", "/kelola/pembayaran/baru?kode=" + t.kode())).contains(t.kode());
        PembayaranMasuk p = alur.pas(t);
        MockHttpServletResponse jawab = minta("bendahara", post("/kelola/pembayaran").param("satker", "bbspjikfk").param("kodeBilling", p.kodeBilling()).param("ntpn", p.ntpn())
            .param("jumlah", Rupiah.tulis(p.jumlah())).param("dibayarPada", java.time.LocalDateTime.ofInstant(p.dibayarPada(), AlurPembayaran.WIB).toString()));
        assertThat(jawab.getRedirectedUrl()).isEqualTo("/kelola/pembayaran");
        assertThat(halaman("bendahara", "/kelola/pembayaran?cari=" + p.ntpn())).contains(p.ntpn(), "Lunas");
        assertThat(halaman("bendahara", "/kelola/tagihan?cari=" + t.kode())).contains("LUNAS");
    }
}
