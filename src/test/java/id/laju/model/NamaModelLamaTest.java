package id.laju.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A case that runs goes on by the version of its model under which it began, so what that version calls must stay. The file
 * names what models of releases called; a release adds its names to it, and none is ever taken out.
 */
@LajuTest
class NamaModelLamaTest {

    private static final Path NAMA = Path.of("src/main/resources/id/laju/mesin/nama-model-lama.txt");

    @Autowired ApplicationContext konteks;

    static Stream<String> nama() throws IOException {
        return Files.readAllLines(NAMA).stream().filter(b -> !b.isBlank());
    }

    @ParameterizedTest
    @MethodSource("nama")
    void whatAReleasedModelCallsIsStillThere(String nama) {
        String[] bagian = nama.split("\\.");
        assertThat(konteks.containsBean(bagian[0])).as(bagian[0]).isTrue();
        Object bean = konteks.getBean(bagian[0]);
        if (bagian.length == 1) {
            assertThat(bean).isInstanceOf(JavaDelegate.class);
        } else {
            assertThat(Arrays.stream(AopUtils.getTargetClass(bean).getMethods()).map(m -> m.getName())).as(nama).contains(bagian[1]);
        }
    }

    @Test
    void theListIsNotEmpty() throws IOException {
        assertThat(nama()).hasSizeGreaterThan(300).contains("anggapRencanaDiterima", "rencanaKonsultansi.jawabSampai");
    }
}
