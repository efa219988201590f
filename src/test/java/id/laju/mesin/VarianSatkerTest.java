package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A satker's own version of a phase is used by that satker alone, without a word in the calling model. */
@LajuTest
class VarianSatkerTest {

    @Autowired RuntimeService mesin;
    @Autowired KasusService kasus;

    @ParameterizedTest
    @CsvSource({"bspji-pontianak,Cara Pontianak", "bbspjikfk,Cara umum", "bspji-palembang,Cara umum"})
    void eachSatkerGetsItsWayOfWorking(String satker, String langkah) {
        String nomor = satker + "/COBA-VARIAN";
        mesin.startProcessInstanceByKey("coba-induk", nomor, Map.of("satker", satker));
        assertThat(kasus.linimasa(nomor)).extracting(Langkah::nama).contains(langkah);
    }
}
