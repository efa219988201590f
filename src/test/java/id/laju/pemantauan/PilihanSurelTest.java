package id.laju.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.surat.JenisSurel;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The choice of mails at the bell. */
@LajuTest
class PilihanSurelTest {

    private static final String ARGON = "argonmulia3508";

    @Autowired PilihanSurelService pilihan;
    @Autowired JdbcTemplate sql;
    @Autowired WebUji web;

    /** Sent twice, as by an impatient click. */
    @Test
    void theSameChoiceSentSeveralTimesAtOnceIsKeptOnce() throws Exception {
        long saya = sql.queryForObject("select id from pengguna where username = ?", Long.class, ARGON);
        ExecutorService bersama = Executors.newFixedThreadPool(6);
        try {
            for (int i = 0; i < 20; i++) {
                sql.update("delete from pilihan_surel where pengguna_id = ?", saya);
                for (Future<Object> satu : bersama.invokeAll(Collections.nCopies(6, Executors.callable(() -> pilihan.pilih(saya, List.of(JenisSurel.HASIL)))))) {
                    satu.get();
                }
                assertThat(pilihan.pilihan(saya)).hasSize(5).containsEntry(JenisSurel.HASIL, true).containsEntry(JenisSurel.PESAN, false);
            }
        } finally {
            bersama.shutdownNow();
            sql.update("delete from pilihan_surel where pengguna_id = ?", saya);
        }
    }

    /** Messages are no steps of a case and do not ring the bell. */
    @Test
    void itSaysWhereToLookForWhatIsNotMailed() throws Exception {
        assertThat(web.isi(ARGON, "/portal/pemberitahuan")).contains("tetap tampil di lonceng, pesan balai di menu Pesan, dan jadwal kalibrasi ulang di menu Alat Saya");
        assertThat(web.isi(ARGON, "/portal/pemberitahuan?lang=en")).contains("still show at the bell, messages of the institute under Messages, and recalibration under My instruments");
    }
}
