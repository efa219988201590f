package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An instrument is within the scope while its range has a CMC. */
@LajuTest
class LingkupLabTest {

    @Autowired LingkupLab lingkup;
    @Autowired JdbcTemplate sql;

    private static ParameterLab kalibrasi(long parameterId) {
        return new ParameterLab(7, 1, parameterId, null, 10, "Kalibrasi", "Calibration", "mm", "IK-KAL-01", "KALIBRASI", List.of(), null, null, null, null, 2, null, null,
            BigDecimal.ONE, false, false);
    }

    @Test
    void anInstrumentIsWithinTheScopeOnTheDaysOfItsCmc() {
        long parameter = sql.queryForObject("select parameter_id from cmc where satker = 'bbspjikfk' order by id limit 1", Long.class);
        LocalDate dari = sql.queryForObject("select min(berlaku_dari) from cmc where parameter_id = ?", LocalDate.class, parameter);
        assertThat(lingkup.dalam("bbspjikfk", List.of(kalibrasi(parameter)), dari)).containsExactly(7L);
        assertThat(lingkup.dalam("bbspjikfk", List.of(kalibrasi(parameter)), dari.minusDays(1))).isEmpty();
    }

    @Test
    void aRangeWithoutCmcIsOutside() {
        Long parameter = sql.queryForObject("select u.id from parameter_uji u where u.jenis_hasil = 'KALIBRASI' and not exists (select from cmc where parameter_id = u.id) order by id limit 1", Long.class);
        assertThat(lingkup.dalam("bbspjikfk", List.of(kalibrasi(parameter)), LocalDate.of(2026, 11, 29))).isEmpty();
    }
}
