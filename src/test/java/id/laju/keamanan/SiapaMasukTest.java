package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Sekaligus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Who is signed in is asked in every request. */
@LajuTest
class SiapaMasukTest {

    @Autowired UserDetailsService akun;
    @Autowired Sekaligus sekaligus;

    @Test
    void staffWithRolesAndSatkerTakeOneStatement() throws Exception {
        StafLogin cs = (StafLogin) akun.loadUserByUsername("cs");
        assertThat(cs.peran()).containsExactly("cs");
        assertThat(cs.sendiri()).containsExactly("cs");
        assertThat(cs.satker()).containsExactly("bbspjikfk");
        assertThat(cs.kantor()).isTrue();
        assertThat(((StafLogin) akun.loadUserByUsername("analis")).kantor()).isFalse();
        assertThat(pernyataan("cs")).isEqualTo(1);
    }

    /** Staff are looked for first. */
    @Test
    void aCustomerTakesTwo() throws Exception {
        assertThat(pernyataan("argonmulia3508")).isEqualTo(2);
    }

    /** Something else may run beside it, but not each time. */
    private long pernyataan(String nama) throws Exception {
        long sedikit = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            sedikit = Math.min(sedikit, sekaligus.hitung(() -> akun.loadUserByUsername(nama)));
        }
        return sedikit;
    }
}
