package id.laju.kelebihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.berkas.ContohBerkas;
import id.laju.tagihan.AlurPembayaran;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of overpayments and balances, for those they are meant for and for outsiders. */
@LajuTest
class KelebihanHalamanTest {

    private static final String KAMI = "argonmulia3508";
    private static final String LAIN = "tirtamusi7021";

    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired AlurKelebihan alur;
    @Autowired AlurPembayaran bayar;
    @Autowired KelebihanService kelebihan;
    @Autowired SaldoService saldo;
    @Autowired JdbcTemplate sql;

    private MockHttpServletResponse minta(String nama, MockHttpServletRequestBuilder apa) throws Exception {
        return mvc.perform(apa.with(user(akun.loadUserByUsername(nama))).with(csrf())).andReturn().getResponse();
    }

    private String halaman(String nama, String alamat) throws Exception {
        MockHttpServletResponse jawab = minta(nama, get(alamat));
        assertThat(jawab.getStatus()).as(alamat).isEqualTo(200);
        return jawab.getContentAsString();
    }

    private static MockMultipartFile berkas(String bidang) {
        return new MockMultipartFile(bidang, "dasar.pdf", "application/pdf", ContohBerkas.pdf("BERITA ACARA"));
    }

    @AfterEach
    void kosongkan() {
        alur.kosongkan();
    }

    @Test
    @Tag("BIL-030")
    void theCustomerAsksFollowsAndSeesTheBalance() throws Exception {
        long lunas = alur.lunas();
        assertThat(halaman(KAMI, "/portal/kelebihan/baru?pembayaran=" + lunas)).contains(alur.ntpn(lunas), "Nama pemilik rekening", "selected");
        MockHttpServletResponse kirim = minta(KAMI, (MockHttpServletRequestBuilder) multipart("/portal/kelebihan").file(berkas("bukti")).param("pembayaranId", "" + lunas)
            .param("jumlah", "15.000").param("tujuan", "DI_MUKA").param("alasan", "Dibayar dua kali"));
        assertThat(kirim.getRedirectedUrl()).startsWith("/portal/kelebihan/");
        Kelebihan k = kelebihan.ambil(Long.parseLong(kirim.getRedirectedUrl().substring("/portal/kelebihan/".length())));
        assertThat(halaman(KAMI, kirim.getRedirectedUrl())).contains("Sedang diperiksa", "Rp 15.000", "lima belas ribu rupiah", "Dibayar dua kali");
        assertThat(halaman(KAMI, kirim.getRedirectedUrl() + "?lang=en")).contains("Being examined", "Advance payment for the next bill");
        assertThat(minta(KAMI, get(kirim.getRedirectedUrl() + "/bukti")).getContentType()).isEqualTo("application/pdf");
        assertThat(minta(KAMI, get(kirim.getRedirectedUrl() + "/surat")).getStatus()).isEqualTo(404);
        assertThat(halaman("bendahara", "/kelola/kelebihan/" + k.id())).contains("Menunggu Anda", "PT Argon Mulia");
        alur.setujui(k);
        assertThat(minta(KAMI, get(kirim.getRedirectedUrl() + "/surat?unduh=true")).getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(halaman(KAMI, "/portal/kelebihan?ukuran=100")).contains("Saldo pembayaran di muka", "Kelebihan yang disetujui", k.ntpn(), kelebihan.ambil(k.id()).nomor());
        assertThat(halaman("bendahara", "/kelola/kelebihan?cari=" + k.ntpn())).contains(k.ntpn(), "Menjadi pembayaran di muka");
        assertThat(halaman("kepala", "/kelola/kelebihan?status=DI_MUKA&urut=jumlah&turun=true")).contains("Menjadi pembayaran di muka");
        assertThat(minta("kepala", get("/api/kelebihan/" + k.id() + "/surat")).getContentType()).isEqualTo("application/pdf");
    }

    /** Of a paid order that was given up; the treasurer can pay nothing back before. */
    @Test
    @Tag("BIL-030")
    void theDashboardAsksForTheAccountThatARefundGoesTo() throws Exception {
        Kelebihan k = alur.ajukan("12.000", Tujuan.DIKEMBALIKAN);
        String tautan = "href=\"/portal/kelebihan/" + k.id() + "\"";
        assertThat(halaman(KAMI, "/portal")).doesNotContain(tautan);
        int semula = kelebihan.perluTindakan(k.pelangganId());
        sql.update("update kelebihan set asal = 'PEMBATALAN', rekening_bank = null, rekening_nomor = null, rekening_nama = null where id = ?", k.id());
        assertThat(halaman(KAMI, "/portal")).contains(tautan, "Isi rekening pengembalian", "Rp 12.000");
        assertThat(halaman(KAMI, "/portal?lang=en")).contains("Name the account for the refund").doesNotContain("??");
        assertThat(halaman(LAIN, "/portal?lang=id")).doesNotContain(tautan);
        assertThat(kelebihan.perluTindakan(k.pelangganId())).isEqualTo(semula + 1);
        minta(KAMI, post("/portal/kelebihan/" + k.id() + "/tujuan").param("tujuan", "DIKEMBALIKAN").param("rekeningBank", "Bank Contoh").param("rekeningNomor", "1234567890").param("rekeningNama", "PT Argon Mulia"));
        assertThat(halaman(KAMI, "/portal?lang=id")).doesNotContain(tautan);
    }

    @Test
    void whatIsMissingIsAskedForAndAnsweredOnThePage() throws Exception {
        Kelebihan k = alur.ajukan("10.000", Tujuan.DI_MUKA);
        alur.periksa(k, "lengkapi");
        String alamat = "/portal/kelebihan/" + k.id();
        assertThat(halaman(KAMI, alamat)).contains("Perlu dilengkapi", "Sudah dicocokkan dengan SIMPONI", "Lengkapi permohonan", "value=\"10000\"");
        assertThat(halaman(KAMI, "/portal")).contains("Kelebihan &amp; Saldo");
        MockHttpServletResponse kirim = minta(KAMI, (MockHttpServletRequestBuilder) multipart(alamat + "/lengkapi").file(berkas("bukti"))
            .param("pembayaranId", "" + k.pembayaranId()).param("jumlah", "8.000").param("tujuan", "DI_MUKA").param("alasan", "Salah hitung"));
        assertThat(kirim.getRedirectedUrl()).isEqualTo(alamat);
        assertThat(kelebihan.ambil(k.id()).jumlah()).isEqualByComparingTo("8000");
        alur.periksa(k, "lengkapi");
        assertThat(minta(KAMI, post(alamat + "/tarik")).getRedirectedUrl()).isEqualTo(alamat);
        assertThat(kelebihan.ambil(k.id()).status()).isEqualTo(StatusKelebihan.DITARIK);
    }

    @Test
    @Tag("BIL-030")
    void anOldDepositIsEnteredWithItsLetterAndBasisDocument() throws Exception {
        String alamat = "/kelola/saldo/" + alur.pelanggan();
        BigDecimal awal = alur.saldo();
        assertThat(halaman("bendahara", "/kelola/saldo/pilih?cari=argon")).contains(alamat);
        assertThat(halaman("bendahara", alamat)).contains("Catat saldo awal atau koreksi", "425289");
        minta("bendahara", (MockHttpServletRequestBuilder) multipart(alamat).file(berkas("dasar")).param("jenis", "SALDO_AWAL").param("akun", "425289").param("jumlah", "250.000").param("keterangan", "Titipan 2025"));
        assertThat(alur.saldo()).as("no letter, no balance").isEqualByComparingTo(awal);
        minta("bendahara", post(alamat).param("jenis", "SALDO_AWAL").param("akun", "425289").param("jumlah", "250.000").param("keterangan", "Titipan 2025").param("suratNomor", "S-5/2025").param("suratTanggal", "2025-12-01"));
        assertThat(alur.saldo()).as("no basis document").isEqualByComparingTo(awal);
        assertThat(minta("bendahara", tulis(alamat, "SALDO_AWAL", "250.000")).getRedirectedUrl()).isEqualTo(alamat);
        assertThat(alur.saldo().subtract(awal)).isEqualByComparingTo("250000");
        EntriSaldo e = saldo.buku(alur.pelanggan()).get(0);
        assertThat(halaman("bendahara", alamat)).contains("S-5/2025", "Titipan 2025", alamat + "/dasar/" + e.id());
        assertThat(minta("bendahara", get(alamat + "/dasar/" + e.id())).getContentType()).isEqualTo("application/pdf");
        minta("bendahara", tulis(alamat, "KOREKSI", "999.999.999"));
        assertThat(alur.saldo().subtract(awal)).as("never below zero").isEqualByComparingTo("250000");
        minta("bendahara", tulis(alamat, "KOREKSI", "50.000"));
        assertThat(alur.saldo().subtract(awal)).isEqualByComparingTo("200000");
        assertThat(halaman("bendahara", "/kelola/saldo?cari=argon&urut=jumlah")).contains(alamat);
    }

    private static MockHttpServletRequestBuilder tulis(String alamat, String jenis, String jumlah) {
        return (MockHttpServletRequestBuilder) multipart(alamat).file(berkas("dasar")).param("jenis", jenis).param("akun", "425289").param("jumlah", jumlah).param("keterangan", "Titipan 2025")
            .param("suratNomor", "S-5/2025").param("suratTanggal", "2025-12-01");
    }

    @Test
    void outsidersFindNothing() throws Exception {
        Kelebihan k = alur.setujui(alur.ajukan("10.000", Tujuan.DI_MUKA));
        for (String alamat : List.of("/portal/kelebihan/" + k.id(), "/portal/kelebihan/" + k.id() + "/surat", "/portal/kelebihan/" + k.id() + "/bukti")) {
            assertThat(minta(LAIN, get(alamat)).getStatus()).as(alamat).isEqualTo(404);
        }
        assertThat(minta(LAIN, post("/portal/kelebihan/" + k.id() + "/tarik")).getStatus()).isEqualTo(404);
        assertThat(halaman(LAIN, "/portal/kelebihan")).doesNotContain(k.ntpn());
        assertThat(halaman(LAIN, "/portal/kelebihan/baru")).doesNotContain(k.ntpn());
        long ada = kelebihan.pembayaran(alur.pelanggan()).get(0).id();
        minta(LAIN, post("/portal/kelebihan").param("pembayaranId", "" + ada).param("jumlah", "1").param("tujuan", "DI_MUKA").param("alasan", "bukan milik saya"));
        assertThat(halaman(LAIN, "/portal/kelebihan")).doesNotContain("bukan milik saya", "lencana biru");
        for (String alamat : List.of("/kelola/kelebihan/" + k.id(), "/api/kelebihan/" + k.id() + "/surat", "/api/kelebihan/" + k.id() + "/pelanggan", "/kelola/saldo/" + alur.pelanggan())) {
            assertThat(minta("bendahara.ptk", get(alamat)).getStatus()).as(alamat).isEqualTo(404);
            assertThat(minta("analis", get(alamat)).getStatus()).as("blind: " + alamat).isEqualTo(403);
        }
        assertThat(minta("kepala", get("/kelola/saldo")).getStatus()).isEqualTo(403);
    }
}
