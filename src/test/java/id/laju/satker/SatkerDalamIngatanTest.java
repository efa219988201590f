package id.laju.satker;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Satker stay in the memory of a node only as long as no other node changes them. */
@LajuTest
class SatkerDalamIngatanTest {

    private static final String KODE = "bspji-pontianak";

    @Autowired SatkerService satker;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaksi;

    private String semula;

    @BeforeEach
    void ingat() {
        semula = satker.ambil(KODE).telepon();
    }

    @AfterEach
    void kembali() {
        sql.update("update satker set telepon = ? where kode = ?", semula, KODE);
        sql.update("delete from pengaturan_satker where satker = ? and kunci = 'uji.ingatan'", KODE);
    }

    @Test
    void whatAnotherNodeWritesIsSeenAtOnce() {
        sql.update("update satker set telepon = '0561 1' where kode = ?", KODE);
        assertThat(satker.ambil(KODE).telepon()).isEqualTo("0561 1");
        assertThat(satker.pengaturan(KODE, "uji.ingatan", 7)).isEqualTo(7);
        sql.update("insert into pengaturan_satker values (?, 'uji.ingatan', '8')", KODE);
        assertThat(satker.pengaturan(KODE, "uji.ingatan", 7)).isEqualTo(8);
    }

    @Test
    void whatIsTakenBackIsForgotten() {
        transaksi.executeWithoutResult(s -> {
            sql.update("update satker set telepon = '0561 2' where kode = ?", KODE);
            assertThat(satker.ambil(KODE).telepon()).isEqualTo("0561 2");
            s.setRollbackOnly();
        });
        assertThat(satker.ambil(KODE).telepon()).isEqualTo(semula);
        sql.update("update satker set telepon = '0561 3' where kode = ?", KODE);
        assertThat(satker.ambil(KODE).telepon()).isEqualTo("0561 3");
    }
}
