package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables that refuse to lose a row refuse to be emptied as well, whoever adds the next one. */
@LajuTest
class TabelTetapTest {

    /** Bits of {@code pg_trigger.tgtype}. */
    private static final int BARIS_SEBELUM_HAPUS = 1 + 2 + 8;
    private static final int KOSONGKAN = 32;

    @Autowired JdbcTemplate sql;

    @Test
    void whatMayNotLoseARowMayNotBeEmptied() {
        List<String> tetap = denganPemicu(BARIS_SEBELUM_HAPUS);
        assertThat(tetap).contains("langkah", "jejak", "nomor_register", "pembayaran", "dokumen", "laporan", "hasil_uji");
        assertThat(denganPemicu(KOSONGKAN)).containsAll(tetap);
    }

    private List<String> denganPemicu(int sifat) {
        return sql.queryForList("select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal and tgtype & ? = ?", String.class, sifat, sifat);
    }
}
