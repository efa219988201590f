package id.laju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The benchmarks in their smallest size, so that they still work on the day somebody wants figures. No figure is judged. */
@BenchUji
@TestPropertySource(properties = BenchUji.SANDI + "=false")
class BenchTest {

    @Autowired UkurKasus kasus;
    @Autowired UkurKotak kotak;

    @Test
    void wholeCases() throws IOException {
        assertThat(kasus.ukur(0, 1, 1)).contains("bare engine", "ratio", "act_ru_task").doesNotContain("NaN");
    }

    @Test
    void firstPages() {
        assertThat(kotak.ukur(24, new int[] {1, 500}, 1, 1)).contains("cs, Kotak masuk", "analis, Tugas saya", "case tab", "Lembar kerja");
    }

    @Test
    void memoryOfAProcess() {
        assertThat(ProsesJar.megabyte(ProcessHandle.current())).isPositive();
    }
}
