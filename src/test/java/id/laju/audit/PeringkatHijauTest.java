package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.audit.CapaianAudit.Capaian;
import id.laju.mesin.TabelKeputusan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The level of green industry by what was met. */
@LajuTest
class PeringkatHijauTest {

    @Autowired TabelKeputusan tabel;

    @ParameterizedTest
    @CsvSource({"14,14,100.0,Level 5", "13,14,92.9,Level 5", "9,10,90.0,Level 4", "12,14,85.7,Level 4", "4,5,80.0,Level 3", "11,15,73.3,Level 3", "7,10,70.0,Level 2", "3,5,60.0,Level 1", "0,14,0.0,Level 1"})
    void whatTheTableSays(long dipenuhi, long berlaku, String persen, String peringkat) {
        Capaian c = new Capaian(dipenuhi, berlaku);
        assertThat(c.persen()).isEqualByComparingTo(persen);
        assertThat(tabel.satu("peringkat-hijau", "bspji-pontianak", Map.of("persen", c.persen().doubleValue())).orElseThrow()).containsEntry("peringkat", peringkat);
    }

    @Test
    void itIsSaidInWords() {
        assertThat(new Capaian(13, 14).tertulis()).isEqualTo("13 dari 14 persyaratan dipenuhi (92,9%)");
    }
}
