package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.umum.LoncengStaf;
import id.laju.umum.Petugas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What the bendahara has confirmed reaches CS. */
@LajuTest
class KabarLunasTest {

    @Autowired AlurPembayaran alur;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired LoncengStaf lonceng;
    @Autowired UserDetailsService akun;

    private int baru(String siapa) {
        return lonceng.baru((Petugas) akun.loadUserByUsername(siapa));
    }

    @Test
    @Tag("NTF-009")
    void theConfirmedPaymentReachesCustomerServiceOfThisSatkerOnce() throws Exception {
        web.buka("cs", "/kelola/kabar");
        // notices of tests that moved the clock on
        int kelak = baru("cs");
        Tagihan t = alur.mulaiTerbit();
        alur.unggah(t);
        int sebelum = baru("cs");
        int lain = baru("cs.plg");
        int lab = baru("penyelia");
        orang.selesaikan("bendahara", t.kasus(), "periksaPembayaran", AlurPembayaran.isian("terima", alur.pas(t)));
        alur.penawaran().latar(t.kasus());
        assertThat(baru("cs")).isEqualTo(sebelum + 1);
        assertThat(baru("cs.plg")).isEqualTo(lain);
        assertThat(baru("penyelia")).isEqualTo(lab);
        web.buka("cs", "/kelola").andExpect(content().string(containsString("Kabar, " + (sebelum + 1) + " baru")));
        web.buka("cs", "/kelola/kabar?cari=" + t.kasus()).andExpect(content().string(containsString("Pembayaran sudah dikonfirmasi bendahara")))
            .andExpect(content().string(containsString("lencana kuning\">Baru")));
        assertThat(baru("cs")).isEqualTo(kelak);
        web.buka("cs", "/kelola/kabar?cari=" + t.kasus()).andExpect(content().string(not(containsString("lencana kuning\">Baru"))));
        web.buka("penyelia", "/kelola/kabar").andExpect(content().string(not(containsString(t.kasus()))));
        web.tanya("cs", "/api/kabar").andExpect(content().json("{\"baru\":" + kelak + "}"));
    }
}
