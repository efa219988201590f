package id.laju.bench;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sizes: {@code bench.orang}, {@code bench.sedikit}, {@code bench.banyak}, {@code bench.hangat}, {@code bench.ulang}. */
@BenchUji
class KotakMasukBench {

    @Autowired UkurKotak ukur;

    @Test
    void firstPages() {
        System.out.println(ukur.ukur(Integer.getInteger("bench.orang", 300), new int[] {Integer.getInteger("bench.sedikit", 1000), Integer.getInteger("bench.banyak", 100_000)},
                Integer.getInteger("bench.hangat", 100), Integer.getInteger("bench.ulang", 30)));
    }
}
