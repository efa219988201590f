package id.laju.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.GudangModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What anybody who leads reads about the models. */
@LajuTest
class VersiModelTest {

    @Autowired WebUji web;
    @Autowired GudangModel gudang;
    @Autowired RevisiService revisi;

    @Test
    @Tag("GOV-011")
    void whatCameWithTheProgramIsRevisionZero() throws Exception {
        assertThat(revisi.dari(gudang.versi("penawaran", null).get(0).id())).isPresent();
        Revisi pertama = revisi.semua("penawaran", null).stream().filter(r -> r.nomor() == 0).findFirst().orElseThrow();
        assertThat(pertama.alasan()).isEqualTo("Bawaan program");
        assertThat(pertama.perilis()).isEqualTo("Program");
        web.buka("pemilik", "/kelola/proses?cari=penawaran").andExpect(status().isOk()).andExpect(content().string(containsString("/kelola/proses/penawaran")))
            .andExpect(content().string(not(containsString("??"))));
        web.buka("pemilik", "/kelola/proses/penawaran").andExpect(status().isOk()).andExpect(content().string(containsString("Bawaan program")))
            .andExpect(content().string(not(containsString("??"))));
        web.buka("pemilik", "/kelola/proses?bagian=tabel&cari=batas-temuan").andExpect(content().string(containsString("/kelola/proses/batas-temuan")));
    }
}
