package id.laju.penomoran;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Twenty at the same moment. */
@LajuTest
@Tag("NUM-009") @Tag("NUM-012")
@Timeout(25)
class PenomoranSerentakTest {

    private static final String SATKER = "bspji-palembang";
    private static final int BANYAK = 20;

    @Autowired Penomoran penomoran;
    @Autowired PolaNomorService pola;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaksi;
    private final String jenis = DeretUji.jenis();

    @BeforeEach
    void deretBaru() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-21T03:00:00Z")));
        DeretUji.buka(pola, jenis, "{urut}/{tahun}");
    }

    @Test
    void noGapAndNoNumberTwice() throws Exception {
        assertThat(serentak(i -> penomoran.ambil(SATKER, jenis, "s" + i))).containsExactlyInAnyOrderElementsOf(nomor(1, BANYAK));
    }

    @Test
    void theSameSubjectFromManyThreadsHasOneNumber() throws Exception {
        assertThat(serentak(i -> penomoran.ambil(SATKER, jenis, "sama"))).containsOnly("1/2026");
        assertThat(penomoran.ambil(SATKER, jenis, "berikut")).isEqualTo("2/2026");
    }

    @Test
    void callersThatHoldEveryConnectionStillGetTheirNumbers() throws Exception {
        List<String> hasil = serentak(i -> transaksi.execute(status -> {
            jdbc.queryForObject("select 1", Integer.class);
            return penomoran.ambil(SATKER, jenis, "s" + i);
        }));
        assertThat(hasil).containsExactlyInAnyOrderElementsOf(nomor(1, BANYAK));
    }

    @Test
    void halfOfTheCallersFailAndNothingIsLost() throws Exception {
        serentak(i -> transaksi.execute(status -> {
            if (i % 2 == 0) {
                status.setRollbackOnly();
            }
            return penomoran.ambil(SATKER, jenis, "s" + i);
        }));
        assertThat(serentak(i -> penomoran.ambil(SATKER, jenis, "s" + i))).containsExactlyInAnyOrderElementsOf(nomor(1, BANYAK));
    }

    private static List<String> nomor(int dari, int sampai) {
        return IntStream.rangeClosed(dari, sampai).mapToObj(i -> i + "/2026").toList();
    }

    private static <T> List<T> serentak(IntFunction<T> kerja) throws Exception {
        ExecutorService orang = Executors.newFixedThreadPool(BANYAK);
        CountDownLatch mulai = new CountDownLatch(BANYAK);
        try {
            List<Future<T>> janji = IntStream.range(0, BANYAK).mapToObj(i -> orang.submit(() -> {
                mulai.countDown();
                mulai.await();
                return kerja.apply(i);
            })).toList();
            List<T> hasil = new ArrayList<>();
            for (Future<T> satu : janji) {
                hasil.add(satu.get());
            }
            return hasil;
        } finally {
            orang.shutdownNow();
        }
    }
}
