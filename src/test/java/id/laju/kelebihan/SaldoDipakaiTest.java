package id.laju.kelebihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.pelanggan.PelangganService;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.JawabanService;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.AlurPembayaran;
import id.laju.tagihan.Tagihan;
import id.laju.tagihan.TagihanService;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** A balance is set against the next bill of the same kind (BIL-020, BIL-030). */
@LajuTest
class SaldoDipakaiTest {

    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired AlurKelebihan alur;
    @Autowired AlurPembayaran bayar;
    @Autowired SaldoService saldo;
    @Autowired PelangganService pelanggan;
    @Autowired PenawaranService penawaran;
    @Autowired JawabanService jawaban;
    @Autowired PermohonanService permohonan;
    @Autowired TagihanService tagihan;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void kosongkan() {
        alur.kosongkan();
    }

    private void isi(String jumlah, String kodeAkun) {
        saldo.tulis(pelanggan.ambil(alur.pelanggan()), new IsianSaldo(JenisEntri.SALDO_AWAL, kodeAkun, jumlah, "S-5/2025", LocalDate.of(2025, 12, 1), "Titipan lama"),
            "dasar.pdf", ContohBerkas.pdf("BERITA ACARA"), "bendahara");
    }

    private String halaman(String nama, String alamat) throws Exception {
        return mvc.perform(get(alamat).with(user(akun.loadUserByUsername(nama)))).andReturn().getResponse().getContentAsString();
    }

    private BigDecimal biaya(long permohonanId) {
        return penawaran.terakhir(permohonanId).orElseThrow().total();
    }

    @Test
    @Tag("BIL-020")
    @Tag("BIL-030")
    void aBalanceReducesWhatIsBilled() throws Exception {
        isi("10.000", "425289");
        long id = bayar.mulai(null);
        Tagihan t = bayar.terbit(id);
        assertThat(t.total()).isEqualByComparingTo(biaya(id).subtract(new BigDecimal(10_000)));
        assertThat(alur.saldo()).isZero();
        assertThat(halaman("bendahara", "/kelola/tagihan/" + t.id())).contains("Deposit (saldo di muka)", "-Rp 10.000", Rupiah.tulis(biaya(id)), Rupiah.tulis(t.total()));
        assertThat(halaman("argonmulia3508", "/portal/tagihan/" + t.id())).contains("Dari saldo di muka", "Rp 10.000", Rupiah.tulis(biaya(id)));
        assertThat(halaman("argonmulia3508", "/portal/kelebihan")).contains("Dipakai untuk tagihan", t.nomorPenawaran(), "-Rp 10.000");
        bayar.bayar(t);
        bayar.penawaran().latar(t.kasus());
        assertThat(kasus.ambil(t.kasus()).selesai()).as("what was billed settles it").isNotNull();
    }

    @Test
    @Tag("BIL-030")
    void aBalanceThatCoversEverythingNeedsNoBilling() throws Exception {
        isi("90.000.000", "425289");
        long id = bayar.penawaran().mulaiUtuh();
        jawaban.setuju(bayar.penawaran().terbit(id, List.of()), alur.pelanggan(), AlurPenawaran.PELANGGAN);
        bayar.penawaran().latar(bayar.kasus(id));
        assertThat(tagihan.semua(id)).isEmpty();
        assertThat(permohonan.ambil(id).nomorOrder()).isNotNull();
        assertThat(alur.saldo()).isEqualByComparingTo(new BigDecimal(90_000_000).subtract(biaya(id)));
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "dari-saldo/" + id + "/%")).isPositive();
        assertThat(halaman("bendahara", "/kelola/tagihan/tanpa-billing/" + id)).contains("Deposit (saldo di muka)", "Ditagih", "nol rupiah");
        assertThat(halaman("bendahara", "/kelola/tagihan/tanpa-billing?cari=" + permohonan.ambil(id).praOrder())).contains("Saldo di muka");
    }

    @Test
    void moneyOfAnotherKindIsNotTouched() {
        isi("10.000", "425151");
        long id = bayar.mulai(null);
        assertThat(bayar.terbit(id).total()).isEqualByComparingTo(biaya(id));
        assertThat(alur.saldo()).isEqualByComparingTo("10000");
    }

    @Test
    void whatWasTakenForACancelledRequestGoesBackOnce() {
        isi("10.000", "425289");
        long id = bayar.mulai(null);
        assertThat(alur.saldo()).isZero();
        permohonan.batal(id, "Tidak jadi", AlurPenawaran.PELANGGAN);
        assertThat(alur.saldo()).isEqualByComparingTo("10000");
        assertThat(tagihan.dariSaldo(id)).isZero();
        assertThat(saldo.buku(alur.pelanggan())).extracting(EntriSaldo::jenis).startsWith(JenisEntri.BATAL_PAKAI, JenisEntri.PAKAI);
    }

    @Test
    void twoRequestsAtTheSameMomentShareOneBalance() {
        List<Long> dua = List.of(bayar.penawaran().disetujui(null), bayar.penawaran().disetujui(null));
        isi("10.000", "425289");
        dua.stream().map(id -> CompletableFuture.runAsync(() -> tagihan.siapkan(id))).toList().forEach(CompletableFuture::join);
        dua.forEach(tagihan::siapkan);
        BigDecimal dipakai = dua.stream().map(tagihan::dariSaldo).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(dipakai).isEqualByComparingTo("10000");
        dua.forEach(id -> assertThat(tagihan.semua(id)).singleElement().satisfies(t -> assertThat(t.total().add(tagihan.dariSaldo(id))).isEqualByComparingTo(biaya(id))));
        assertThat(alur.saldo()).isZero();
    }
}
