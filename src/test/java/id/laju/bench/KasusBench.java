package id.laju.bench;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sizes: {@code bench.pemanasan}, {@code bench.putaran}, {@code bench.kasus}. */
@BenchUji
class KasusBench {

    @Autowired UkurKasus ukur;

    @Test
    void casesPerSecond() throws IOException {
        System.out.println(ukur.ukur(Integer.getInteger("bench.pemanasan", 60), Integer.getInteger("bench.putaran", 3), Integer.getInteger("bench.kasus", 20)));
    }
}
