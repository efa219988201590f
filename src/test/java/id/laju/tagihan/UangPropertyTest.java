package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContextManager;

/**
 * Issue, expiry, new code, proof, payment (typed, told by the callback, from a file), the same again another way, reconciliation and cancelling,
 * in any order and at the very second at which a code ends: no rupiah is lost or counted twice, and the case is in a state the model knows.
 */
class UangPropertyTest {

    /** The application, shared with the other tests. */
    @LajuTest
    static class Rumah {
        @Autowired DuniaUang dunia;
    }

    private Rumah rumah;

    @BeforeProperty
    void masuk() throws Exception {
        rumah = new Rumah();
        new TestContextManager(Rumah.class).prepareTestInstance(rumah);
    }

    @Provide
    Arbitrary<List<DuniaUang.Aksi>> aksi() {
        return Combinators.combine(
            Arbitraries.of(DuniaUang.Jenis.TERBITKAN, DuniaUang.Jenis.LOMPAT, DuniaUang.Jenis.LOMPAT, DuniaUang.Jenis.TIMER, DuniaUang.Jenis.MINTA_ULANG, DuniaUang.Jenis.BUKTI,
                DuniaUang.Jenis.PERIKSA, DuniaUang.Jenis.BAYAR, DuniaUang.Jenis.BAYAR, DuniaUang.Jenis.BAYAR, DuniaUang.Jenis.ULANG, DuniaUang.Jenis.REKONSILIASI, DuniaUang.Jenis.BATAL),
            Arbitraries.integers().between(0, 1), Arbitraries.integers().between(0, 3), Arbitraries.of(0, 0, 0, 0, -1, 5000),
            Arbitraries.of(-1, 0, 0, 1, 1, 2_600_000), Arbitraries.of(DuniaUang.Jalan.values())).as(DuniaUang.Aksi::new).list().ofMinSize(5).ofMaxSize(16);
    }

    @Property(tries = 14, shrinking = ShrinkingMode.OFF)
    @Tag("BIL-007")
    @Tag("BIL-008")
    @Tag("BIL-015")
    void noRupiahIsLostOrCountedTwiceInAnyOrder(@ForAll("aksi") List<DuniaUang.Aksi> urutan) {
        System.setProperty("laju.simponi.rahasia.bbspjikfk", DuniaUang.RAHASIA);
        try {
            rumah.dunia.mulai();
            for (DuniaUang.Aksi a : urutan) {
                rumah.dunia.lakukan(a);
                rumah.dunia.periksa(a);
            }
            assertThat(rumah.dunia.masuk()).as("every rupiah stands in one line of the realisation").isEqualByComparingTo(rumah.dunia.realisasi());
        } finally {
            System.clearProperty("laju.simponi.rahasia.bbspjikfk");
            ClockUtil.reset();
            SecurityContextHolder.clearContext();
        }
    }
}
