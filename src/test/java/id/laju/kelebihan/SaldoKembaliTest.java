package id.laju.kelebihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.pelanggan.PelangganService;
import id.laju.penawaran.AlurPenawaran;
import id.laju.tagihan.AlurPembayaran;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A customer asks a balance back: held at once, examined, approved by letter, refunded by the treasury. */
@LajuTest
class SaldoKembaliTest {

    private static final String AKUN = "425289";
    private static final String KAMI = "argonmulia3508";

    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired AlurKelebihan alur;
    @Autowired AlurPembayaran bayar;
    @Autowired KelebihanService kelebihan;
    @Autowired AjuanKelebihanService ajuan;
    @Autowired SaldoService saldo;
    @Autowired PelangganService pelanggan;
    @Autowired DokumenService dokumen;
    @Autowired Clock jam;

    @BeforeEach
    void isi() {
        alur.kosongkan();
        saldo.tulis(pelanggan.ambil(alur.pelanggan()), new IsianSaldo(JenisEntri.SALDO_AWAL, AKUN, "100.000", "S-5/2025", LocalDate.of(2025, 12, 1), "Titipan lama"), "dasar.pdf",
            ContohBerkas.pdf("BERITA ACARA"), "bendahara");
    }

    @AfterEach
    void kosongkan() {
        alur.kosongkan();
    }

    private static IsianKelebihan isian(String jumlah) {
        return AlurKelebihan.isian(null, null, jumlah, Tujuan.DIKEMBALIKAN, "1234567890");
    }

    private Kelebihan minta(String jumlah) {
        return kelebihan.ambil(ajuan.ajukanSaldo(alur.pelanggan(), AKUN, isian(jumlah), AlurPenawaran.PELANGGAN));
    }

    private LocalDate hari() {
        return LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta"));
    }

    private void sisa(String rupiah) {
        assertThat(alur.saldo()).isEqualByComparingTo(rupiah);
    }

    private MockHttpServletResponse minta(String nama, MockHttpServletRequestBuilder apa) throws Exception {
        return mvc.perform(apa.with(user(akun.loadUserByUsername(nama))).with(csrf())).andReturn().getResponse();
    }

    @Test
    @Tag("BIL-030")
    void isHeldApprovedByLetterAndPaidBack() throws Exception {
        Kelebihan k = minta("60.000");
        sisa("40000");
        assertThat(kelebihan.ambil(k.id()).ntpn()).isNull();
        Kelebihan jadi = alur.setujui(k);
        String surat = BacaPdf.teks(dokumen.isi(jadi.dokumenId())).replaceAll("\\s+", " ");
        assertThat(surat).contains(jadi.nomor(), "Persetujuan pengembalian pembayaran di muka", "Rp 60.000", "Bank Contoh 1234567890").doesNotContain("NTPN", "Kode billing");
        MockHttpServletResponse berkas = minta("bendahara", get("/api/kelebihan/" + k.id() + "/berkas-pengembalian"));
        assertThat(BacaPdf.teks(berkas.getContentAsByteArray()).replaceAll("\\s+", " ")).contains("BERKAS PENGEMBALIAN", "Bank Contoh 1234567890", jadi.nomor(), "S-5/2025", "enam puluh ribu rupiah");
        assertThat(minta("bendahara.ptk", get("/api/kelebihan/" + k.id() + "/berkas-pengembalian")).getStatus()).isEqualTo(404);
        for (String nomor : List.of("S-1/KPPN", "TT-1/KPPN", "SP2D-1")) {
            alur.urus(k, nomor, hari());
        }
        assertThat(kelebihan.ambil(k.id()).status()).isEqualTo(StatusKelebihan.DIKEMBALIKAN);
        sisa("40000");
    }

    @Test
    void isFreeAgainWhenItComesToNothing() {
        Kelebihan ditolak = minta("60.000");
        alur.periksa(ditolak, "tidakLayak");
        sisa("100000");
        Kelebihan ditarik = minta("100.000");
        sisa("0");
        alur.periksa(ditarik, "lengkapi");
        assertThatThrownBy(() -> ajuan.lengkapi(ditarik.id(), alur.pelanggan(), isian("90.000"), null, null, AlurPenawaran.PELANGGAN))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("jumlah"));
        ajuan.tarik(ditarik.id(), alur.pelanggan());
        sisa("100000");
        Kelebihan gugur = minta("1.000");
        alur.periksa(gugur, "lengkapi");
        bayar.penawaran().timer(gugur.kasus(), "boundaryEvent_kelebihanGugur");
        assertThat(kelebihan.ambil(gugur.id()).status()).isEqualTo(StatusKelebihan.GUGUR);
        kelebihan.gugurkan(gugur.id());
        sisa("100000");
        Kelebihan kepala = minta("5.000");
        alur.periksa(kepala, "layak");
        alur.putuskan(kepala, "tolak");
        sisa("100000");
    }

    @Test
    void whatIsHeldIsUsedForNoBillAndNotTwice() {
        minta("60.000");
        assertThatThrownBy(() -> minta("40.001")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("jumlah")).contains("Rp 40.000"));
        long id = bayar.mulai(null);
        assertThat(bayar.terbit(id).total()).isPositive();
        sisa("0");
        assertThatThrownBy(() -> minta("1")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void ofTwoAtTheSameMomentOneIsRefused() {
        List<Boolean> berhasil = Stream.of(1, 2).map(i -> CompletableFuture.supplyAsync(() -> minta("60.000") != null).exceptionally(e -> false)).toList().stream()
            .map(CompletableFuture::join).toList();
        assertThat(berhasil).containsExactlyInAnyOrder(true, false);
        sisa("40000");
    }

    @Test
    void onThePagesOfTheCustomer() throws Exception {
        assertThat(minta(KAMI, get("/portal/kelebihan")).getContentAsString()).contains("Minta saldo dikembalikan");
        assertThat(minta(KAMI, get("/portal/kelebihan/saldo")).getContentAsString()).contains("425289: Rp 100.000", "Rekening tujuan");
        minta(KAMI, post("/portal/kelebihan/saldo").param("akun", AKUN).param("jumlah", "30.000").param("alasan", "Tidak memesan lagi").param("rekeningBank", "Bank Contoh"));
        sisa("100000");
        MockHttpServletResponse kirim = minta(KAMI, post("/portal/kelebihan/saldo").param("akun", AKUN).param("jumlah", "30.000").param("alasan", "Tidak memesan lagi")
            .param("rekeningBank", "Bank Contoh").param("rekeningNomor", "123-456-7890").param("rekeningNama", "PT Argon Mulia"));
        assertThat(kirim.getRedirectedUrl()).startsWith("/portal/kelebihan/");
        sisa("70000");
        assertThat(minta(KAMI, get(kirim.getRedirectedUrl())).getContentAsString()).contains("Saldo akun 425289", "Saldo di muka yang Anda minta kembali", "Rp 30.000", "Bank Contoh 1234567890");
        assertThat(minta(KAMI, get("/portal/kelebihan?ukuran=100")).getContentAsString()).contains("Diminta kembali", "-Rp 30.000", "Saldo akun 425289");
        assertThat(minta("tirtamusi7021", get(kirim.getRedirectedUrl())).getStatus()).isEqualTo(404);
        assertThat(minta("bendahara", get("/kelola/kelebihan?ukuran=100")).getContentAsString()).contains("Saldo di muka akun 425289", kirim.getRedirectedUrl().replace("/portal", "/kelola"));
        long id = Long.parseLong(kirim.getRedirectedUrl().replaceAll("\\D", ""));
        assertThat(minta("kepala", get("/kelola/kelebihan/" + id)).getContentAsString()).contains("Saldo di muka diminta kembali", "Saldo di muka akun 425289");
    }

    @Test
    void whatTheBalaiFoundBecomesWhatTheCustomerWants() throws Exception {
        long lebih = bayar.bayar(bayar.mulaiTerbit(), new BigDecimal("999999999"));
        alur.rekonsiliasi(lebih, java.util.Map.of("keputusan", "dimuka", "catatan", "Salah ketik di bank"));
        Kelebihan k = alur.dari(lebih);
        String alamat = "/portal/kelebihan/" + k.id();
        assertThat(minta(KAMI, get(alamat)).getContentAsString()).contains("Apa yang terjadi dengan uang ini?", "Ditemukan bendahara");
        minta(KAMI, post(alamat + "/tujuan").param("tujuan", "DIKEMBALIKAN"));
        assertThat(kelebihan.ambil(k.id()).tujuan()).as("no bank account").isEqualTo(Tujuan.DI_MUKA);
        minta("tirtamusi7021", post(alamat + "/tujuan").param("tujuan", "DIKEMBALIKAN").param("rekeningBank", "B").param("rekeningNomor", "99999").param("rekeningNama", "X"));
        assertThat(kelebihan.ambil(k.id()).rekeningNomor()).isNull();
        minta(KAMI, post(alamat + "/tujuan").param("tujuan", "DIKEMBALIKAN").param("rekeningBank", "Bank Contoh").param("rekeningNomor", "1234567890").param("rekeningNama", "PT Argon Mulia"));
        assertThat(kelebihan.ambil(k.id())).satisfies(x -> {
            assertThat(x.tujuan()).isEqualTo(Tujuan.DIKEMBALIKAN);
            assertThat(x.rekeningNomor()).isEqualTo("1234567890");
        });
        alur.periksa(k, "tidakLayak");
        assertThatThrownBy(() -> ajuan.pilihTujuan(k.id(), alur.pelanggan(), isian("1"))).isInstanceOf(IsianKeliru.class);
    }
}
