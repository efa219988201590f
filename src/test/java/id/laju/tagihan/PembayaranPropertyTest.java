package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.camunda.bpm.engine.RuntimeService;
import net.jqwik.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;

/** Whatever is paid, in whatever order: no payment is lost, and none counts twice. */
class PembayaranPropertyTest {

    /** The application, shared with the other tests. */
    @LajuTest
    static class Rumah {
        @Autowired AlurPembayaran alur;
        @Autowired PembayaranService pembayaran;
        @Autowired TagihanService tagihan;
        @Autowired RuntimeService mesin;
        @Autowired JdbcTemplate sql;
    }

    /** @param tagihan which of two bills; 2 is a code that nobody issued @param selisih rupiah too much @param detik after issue @param ulang tell it twice */
    record Bayar(int tagihan, int selisih, long detik, boolean ulang) {
    }

    private Rumah rumah;

    @BeforeProperty
    void masuk() throws Exception {
        rumah = new Rumah();
        new TestContextManager(Rumah.class).prepareTestInstance(rumah);
    }

    @Provide
    Arbitrary<List<Bayar>> bayar() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.of(0, 0, 0, -1, 5000), Arbitraries.of(0L, 0L, -10L, 604_801L),
            Arbitraries.of(true, false, false)).as(Bayar::new).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    @Tag("BIL-007")
    void everyPaymentSettlesItsBillOrIsAskedAboutExactlyOnce(@ForAll("bayar") List<Bayar> urutan) {
        List<Tagihan> bills = List.of(rumah.alur.mulaiTerbit(), rumah.alur.mulaiTerbit());
        List<String> ntpn = new ArrayList<>();
        for (Bayar b : urutan) {
            PembayaranMasuk p = masuk(b, bills);
            // Paid in the future is refused before it is stored; that is no payment yet.
            if (!p.dibayarPada().isAfter(java.time.Instant.now())) {
                rumah.pembayaran.catat(p, "bendahara");
                ntpn.add(p.ntpn());
                if (b.ulang()) {
                    assertRefusedTwice(p);
                }
            }
        }
        ntpn.forEach(this::endsInOnePlace);
        bills.forEach(t -> hasAtMostOnePayment(t.id()));
    }

    private PembayaranMasuk masuk(Bayar b, List<Tagihan> bills) {
        Tagihan t = b.tagihan() < 2 ? bills.get(b.tagihan()) : bills.get(0);
        String kode = b.tagihan() < 2 ? t.kode() : "tidak-dikenal";
        return AlurPembayaran.bayaran(kode, t.total().add(BigDecimal.valueOf(b.selisih())), t.terbit().plusSeconds(b.detik()));
    }

    private void assertRefusedTwice(PembayaranMasuk p) {
        try {
            rumah.pembayaran.catat(p, "bendahara");
            throw new AssertionError("the same NTPN was stored twice");
        } catch (IsianKeliru sudahAda) {
            assertThat(sudahAda.bidang()).containsKey("ntpn");
        }
    }

    private void endsInOnePlace(String ntpn) {
        List<Pembayaran> ada = rumah.pembayaran.denganNtpn(ntpn).stream().collect(Collectors.toList());
        assertThat(ada).hasSize(1);
        Pembayaran p = ada.get(0);
        long tugas = rumah.mesin.createProcessInstanceQuery().processInstanceBusinessKey("bbspjikfk/REK-" + p.id()).count();
        if (p.keadaan() == KeadaanPembayaran.COCOK) {
            assertThat(rumah.tagihan.ambil(p.tagihanId()).status()).isEqualTo(StatusTagihan.PAID);
            assertThat(tugas).isZero();
        } else {
            assertThat(p.keadaan()).isEqualTo(KeadaanPembayaran.REKONSILIASI);
            assertThat(p.sebab()).isNotNull();
            assertThat(tugas).isEqualTo(1);
        }
    }

    private void hasAtMostOnePayment(long tagihanId) {
        int banyak = rumah.sql.queryForObject("select count(*) from pembayaran where tagihan_id = ?", Integer.class, tagihanId);
        assertThat(banyak).isEqualTo(rumah.tagihan.ambil(tagihanId).status() == StatusTagihan.PAID ? 1 : 0);
    }
}
